// exposed: A function that was made on another line is reported where it is registered as well.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, PatientTools tools)
    {
        AIFunction raw = AIFunctionFactory.Create(Raw.Find); // unguarded
        AIFunction policy = AIFunctionFactory.Create(tools.Find); // bypassed
        options.Tools = [raw]; // unguarded
        options.Tools = [policy]; // bypassed
    }
}
