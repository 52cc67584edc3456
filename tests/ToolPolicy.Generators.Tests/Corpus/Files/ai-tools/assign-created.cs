// exposed: A list of functions that are made on the line are reported once.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, PatientTools tools)
    {
        options.Tools = [AIFunctionFactory.Create(Raw.Find)]; // unguarded
        options.Tools = [AIFunctionFactory.Create(tools.Find)]; // bypassed
        options.Tools = new List<AITool> { AIFunctionFactory.Create(Raw.Find) }; // unguarded
        options.Tools = new AITool[] { AIFunctionFactory.Create(tools.Find) }; // bypassed
        options.Tools = new[] { (AITool)AIFunctionFactory.Create(Raw.Hours) }; // unguarded
    }
}
