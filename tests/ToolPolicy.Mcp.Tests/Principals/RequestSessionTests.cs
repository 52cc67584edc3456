using System.IO;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Principals;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Principals;

/// <summary>How long a session lasts: a connection where there is one, a request where a transport serves many, also when it keeps a principal for many requests.</summary>
public sealed class RequestSessionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_principal_that_a_transport_of_many_keeps_does_not_keep_a_session(bool isOfMany)
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>());
        RequestSessions sessions = server.Services.GetRequiredService<RequestSessions>();
        ClaimsPrincipal kept = Cast.Clinician;
        await using StreamServerTransport transport = new(Stream.Null, Stream.Null);
        ToolSession first = sessions.Of(Request())!;
        first.Dispose();
        ToolSession second = sessions.Of(Request())!;
        Assert.Equal(isOfMany, !second.IsEnded);
        Assert.Equal(first.Subject, second.Subject);

        RequestContext<CallToolRequestParams> Request()
        {
            JsonRpcRequest message = new() { Method = RequestMethods.ToolsCall, Context = new JsonRpcMessageContext { RelatedTransport = isOfMany ? transport : null, User = kept } };
            return new RequestContext<CallToolRequestParams>(server.Services.GetRequiredService<McpServer>(), message, new CallToolRequestParams { Name = "hours" }) { User = kept };
        }
    }
}
