// exposed: Hosted tools, each on its line.
namespace Corpus;

public static class Case
{
    public static void Run(AITool tool)
    {
        _ = new ChatOptions
        {
            Tools =
            [
                new HostedWebSearchTool(), // remote
                new HostedImageGenerationTool(), // remote
                tool, // unprovable
            ],
        };
    }
}
