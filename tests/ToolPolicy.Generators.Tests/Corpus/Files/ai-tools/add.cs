// exposed: Added to the list of the options.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, PatientTools tools, AITool tool)
    {
        options.Tools!.Add(AIFunctionFactory.Create(Raw.Find)); // unguarded
        options.Tools!.Add(AIFunctionFactory.Create(tools.Find)); // bypassed
        options.Tools!.Add(tool); // unprovable
    }
}
