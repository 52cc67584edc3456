// exposed: Options and tools in tuples.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, (AITool Tool, string Name) pair)
    {
        options.Tools = [pair.Tool]; // unprovable
        (AITool tool, string name) = pair;
        options.Tools = [tool]; // unprovable
        (options.Temperature, options.Tools) = (0, [AIFunctionFactory.Create(Raw.Find)]); // unguarded
    }
}
