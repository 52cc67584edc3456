// never: Tools in a protocol's messages are descriptions.
using ModelContextProtocol.Protocol;

namespace Corpus;

public static class Case
{
    public static void Run(ListToolsResult result)
    {
        result.Tools.Add(new Tool { Name = "find" });
        Console.WriteLine(result.Tools.Count);
    }
}
