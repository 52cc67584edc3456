// exposed: A hosted tool and a raw one on a line.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options)
    {
        options.Tools = [new HostedWebSearchTool(), AIFunctionFactory.Create(Raw.Find)]; // remote, unguarded
    }
}
