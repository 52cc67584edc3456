using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace ModelContextProtocol.Client;

/// <summary>Has the full name of the MCP client's tool, and is code of this program.</summary>
internal sealed class McpClientTool : AIFunction
{
    public override string Name => "remote";

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new("ran");
}
