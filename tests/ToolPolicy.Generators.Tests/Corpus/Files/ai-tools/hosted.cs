// exposed: Tools that run at the provider.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, GuardedToolSet set)
    {
        options.Tools = [new HostedWebSearchTool()]; // remote
        options.Tools = [new HostedCodeInterpreterTool()]; // remote
        options.Tools = [new HostedFileSearchTool()]; // remote
        options.Tools = [.. set, new HostedMcpServerTool("records", new Uri("https://records.example"))]; // remote
        options.Tools!.Add(new HostedWebSearchTool()); // remote
    }
}
