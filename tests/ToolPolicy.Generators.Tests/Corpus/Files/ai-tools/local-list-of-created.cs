// exposed: A local list of functions that were made on another line.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options)
    {
        List<AITool> list = [AIFunctionFactory.Create(Raw.Find)]; // unguarded
        options.Tools = list; // unguarded
    }
}
