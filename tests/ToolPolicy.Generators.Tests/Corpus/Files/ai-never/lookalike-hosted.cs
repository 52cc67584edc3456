// never: A hosted tool of the same simple name in another namespace.
namespace Corpus;

public sealed class HostedWebSearchTool;

public static class Case
{
    public static object[] Run() => [new HostedWebSearchTool()];
}
