using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Audit;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Principals;

/// <summary>Many connections to one program, and many requests on one connection: everybody gets their own, and nobody gets another's.</summary>
public sealed class IsolationTests
{
    private const int Sessions = 64;
    private const int Calls = 200;

    [Fact]
    public async Task Sixty_four_sessions_of_two_hundred_calls_do_not_cross()
    {
        InMemoryAuditSink audit = new(Sessions * Calls * 2);
        ServiceCollection collection = new();
        collection.AddToolGuard(options => options.Audit = audit);
        collection.AddMcpServer().WithGuardedTools<WhoTools>();
        await using ServiceProvider services = collection.BuildServiceProvider(validateScopes: true);
        int[] permitted = await Task.WhenAll(Enumerable.Range(0, Sessions).Select(session => Task.Run(() => TalkAsync(services, session))));

        // Every third session is a visitor's, who has no such tool.
        int expected = Enumerable.Range(0, Sessions).Count(static session => session % 3 != 2) * Calls;
        Assert.Equal(expected, permitted.Sum());
        Assert.Equal(expected, audit.Records.Count(static record => record.Outcome == ToolOutcome.Returned));
        Assert.Equal((Sessions * Calls) - expected, audit.Records.Count(static record => record.Event == AuditEvent.Decision && !record.IsPermitted));
        Assert.All(audit.Records.Where(static record => record is { Event: AuditEvent.Decision, IsPermitted: true }), static record => Assert.Equal(record.Subject, record.Arguments.ToText().Single(static argument => argument.Key == "me").Value));
    }

    [Fact]
    public async Task Requests_of_several_people_on_one_connection_do_not_cross()
    {
        // A gateway that forwards for several people over one connection: its filter says whose each request is.
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(builder => builder.WithGuardedTools<WhoTools>().WithMessageFilters(filters => filters.AddIncomingFilter(next => (context, cancellation) =>
        {
            if (context.JsonRpcMessage is JsonRpcRequest { Method: RequestMethods.ToolsCall } request)
            {
                context.User = Person((string)request.Params!["arguments"]!["me"]!, "member");
            }

            return next(context, cancellation);
        })));
        await Task.WhenAll(Enumerable.Range(0, 2_000).Select(async i =>
        {
            string me = $"person-{i % 7}";
            Assert.Equal(me, Text(await server.Client.CallToolAsync("who", new Dictionary<string, object?> { ["me"] = me })));
        }));
    }

    private static async Task<int> TalkAsync(ServiceProvider services, int session)
    {
        string me = $"person-{session}";
        ClaimsPrincipal principal = session % 3 == 2 ? Person(me) : Person(me, "member");
        McpServerOptions options = services.GetRequiredService<IOptionsFactory<McpServerOptions>>().Create("");
        options.Filters.Message.IncomingFilters.Add(next => (context, cancellation) =>
        {
            context.User = principal;
            return next(context, cancellation);
        });
        using Wire wire = new();
        using CancellationTokenSource stop = new();
        await using StreamServerTransport transport = new(wire.ServerInput, wire.ServerOutput);
        await using McpServer server = McpServer.Create(transport, options, null, services);
        Task running = server.RunAsync(stop.Token);
        int permitted = 0;
        await using (McpClient client = await McpClient.CreateAsync(new StreamClientTransport(wire.ClientOutput, wire.ClientInput), Patience.Of()))
        {
            Assert.Equal(session % 3 == 2 ? 0 : 1, (await client.ListToolsAsync()).Count);
            for (int call = 0; call < Calls; call++)
            {
                try
                {
                    Assert.Equal(me, Text(await client.CallToolAsync("who", new Dictionary<string, object?> { ["me"] = me })));
                    permitted++;
                }
                catch (McpProtocolException e)
                {
                    Assert.EndsWith("Unknown tool: 'who'", e.Message, StringComparison.Ordinal);
                }
            }
        }

        await stop.CancelAsync();
        await running.ContinueWith(static _ => { }, TaskScheduler.Default);
        return permitted;
    }

    private static ClaimsPrincipal Person(string subject, params string[] roles) => Testing.TestPrincipal.WithRoles(subject, roles);

    private static string Text(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}

public sealed class WhoTools
{
    [McpServerTool, RequiresRole("member")]
    public async Task<string> Who(string me, [FromPrincipal("sub")] string subject, ClaimsPrincipal principal)
    {
        await Task.Yield();
        return me == subject && principal.HasClaim("sub", subject) ? subject : $"{me} got {subject}";
    }
}
