// exposed: Elements that are awaited.
namespace Corpus;

public static class Case
{
    public static async Task Run(ChatOptions options, Task<AITool> tool, Task<IList<AITool>> list)
    {
        options.Tools = [await tool]; // unprovable
        options.Tools = [.. await list]; // unprovable
        options.Tools = [AIFunctionFactory.Create(await Task.FromResult<Delegate>(Raw.Find))]; // unprovable
    }
}
