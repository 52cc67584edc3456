// exposed: Inserted into the list of the options.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, AITool tool)
    {
        options.Tools!.Insert(0, tool); // unprovable
        options.Tools!.Insert(0, AIFunctionFactory.Create(Raw.Find)); // unguarded
        options.Tools!.Insert(item: tool, index: 0); // unprovable
    }
}
