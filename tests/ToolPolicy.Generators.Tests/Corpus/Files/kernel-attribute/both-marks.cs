// exposed: The marks of two frameworks: once.
using Microsoft.SemanticKernel;
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Desk
{
    [KernelFunction, McpServerTool]
    public string Open() => ""; // unguarded
}
