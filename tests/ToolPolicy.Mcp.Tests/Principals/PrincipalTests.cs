using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Mcp.Tests.Serving;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Principals;

/// <summary>Who a call is for. A client writes a good deal of a request, and none of it counts.</summary>
public sealed class PrincipalTests
{
    private static readonly byte[] Key = Encoding.UTF8.GetBytes("a key of thirty-two bytes, at least");

    [Fact]
    public async Task Nothing_that_a_client_writes_makes_a_principal()
    {
        McpClientOptions boast = new() { ClientInfo = new Implementation { Name = "clinician", Version = "role=clinician; sub=ada" } };
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>(), client: boast);
        RequestOptions meta = new() { Meta = new JsonObject { ["user"] = "ada", ["sub"] = "ada", ["role"] = "clinician", ["toolpolicy/session"] = "x" } };
        McpProtocolException refused = await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.CallToolAsync(
            "of_ward", new Dictionary<string, object?> { ["ward"] = "cardiology", ["role"] = "clinician" }, options: meta));
        Assert.EndsWith("Unknown tool: 'of_ward'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["hours"], (await server.Client.ListToolsAsync(meta)).Select(static tool => tool.Name));
    }

    [Fact]
    public async Task A_session_of_the_flow_in_which_the_server_runs_is_nobodys()
    {
        using ToolSession session = ToolSession.Begin(Cast.Clinician);
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<WardTools>());
        Assert.Equal(["hours"], (await server.Client.ListToolsAsync()).Select(static tool => tool.Name));
        await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.CallToolAsync("of_ward", new Dictionary<string, object?> { ["ward"] = "cardiology" }));
    }

    [Fact]
    public async Task Two_sources_that_disagree_are_nobody()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(
            static builder => builder.WithGuardedTools<WardTools>().WithMessageFilters(static filters => filters.AddIncomingFilter(static next => (context, cancellation) =>
            {
                context.User = Cast.Billing;
                return next(context, cancellation);
            })),
            Cast.Clinician);
        Assert.Equal(["hours"], (await server.Client.ListToolsAsync()).Select(static tool => tool.Name));
    }

    [Theory]
    [InlineData("unauthenticated")]
    [InlineData("without a subject")]
    [InlineData("throwing")]
    public async Task A_source_that_names_nobody_denies(string what)
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(builder => builder.WithGuardedTools<WardTools>().WithConnectionPrincipal(_ => what switch
        {
            "unauthenticated" => new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "ada"), new Claim(ClaimTypes.Role, "clinician")])),
            "without a subject" => new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "clinician")], "test")),
            _ => throw new InvalidOperationException(Canary.Secret),
        }));
        Assert.Equal(["hours"], (await server.Client.ListToolsAsync()).Select(static tool => tool.Name));
        Assert.DoesNotContain(Canary.Secret, server.Wire.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_credential_vouches_for_its_bearer()
    {
        SignedCredential checker = new(Key, "issuer", "server");
        ClaimsPrincipal principal = checker.Verify(checker.Issue([new("sub", "ada"), new("role", "clinician"), new("role", "nurse")], TimeSpan.FromMinutes(5)))!;
        Assert.True(principal.Identity!.IsAuthenticated);
        Assert.True(principal.IsInRole("clinician") && principal.IsInRole("nurse"));
        using ToolSession session = ToolSession.Open(principal);
        Assert.Equal(("issuer", "ada"), (session.Issuer, session.Subject));
        Assert.InRange(session.Expires, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddMinutes(6));
    }

    public static TheoryData<string> Forged => ["", "not a credential", "other key", "other issuer", "other audience", "no subject", "unsigned", "payload changed", "other algorithm"];

    [Theory, MemberData(nameof(Forged))]
    public void A_forged_one_vouches_for_nobody(string how)
    {
        SignedCredential checker = new(Key, "issuer", "server");
        Claim[] ada = [new("sub", "ada"), new("role", "clinician")];
        string good = checker.Issue(ada, TimeSpan.FromMinutes(5));
        string[] parts = good.Split('.');
        string forged = how switch
        {
            "other key" => new SignedCredential(Encoding.UTF8.GetBytes("another key of thirty-two bytes, or more"), "issuer", "server").Issue(ada, TimeSpan.FromMinutes(5)),
            "other issuer" => new SignedCredential(Key, "somebody", "server").Issue(ada, TimeSpan.FromMinutes(5)),
            "other audience" => new SignedCredential(Key, "issuer", "elsewhere").Issue(ada, TimeSpan.FromMinutes(5)),
            "no subject" => checker.Issue([new("role", "clinician")], TimeSpan.FromMinutes(5)),
            "unsigned" => $"{Base64Url("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            "payload changed" => $"{parts[0]}.{Base64Url(Decode(parts[1]).Replace("clinician", "admin", StringComparison.Ordinal))}.{parts[2]}",
            "other algorithm" => $"{Base64Url("""{"alg":"HS512","typ":"JWT"}""")}.{parts[1]}.{parts[2]}",
            _ => how,
        };
        Assert.Null(checker.Verify(forged));
        Assert.NotNull(checker.Verify(good));
    }

    [Fact]
    public void A_short_key_is_refused() => Assert.Throws<ArgumentException>(static () => new SignedCredential(new byte[31], "issuer", "server"));

    private static string Base64Url(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Decode(string part) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(part.Replace('-', '+').Replace('_', '/').PadRight((part.Length + 3) / 4 * 4, '=')));
}
