using System;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Rules;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Authorization;

/// <summary>ASP.NET's <c>[Authorize]</c>: roles and policies are enforced, for the list and for the call; and they add up with our rules.</summary>
public sealed class AuthorizeTests
{
    [Fact]
    public async Task Roles_policies_and_our_own_rules_add_up()
    {
        Assert.Equal(["alone", "anyone", "by_role"], await NamesAsync(TestPrincipal.WithRoles("a", "clinician")));
        Assert.Equal(["alone", "anyone", "by_role"], await NamesAsync(TestPrincipal.WithRoles("a", "nurse")));
        Assert.Equal(["alone", "anyone"], await NamesAsync(TestPrincipal.WithRoles("a", "auditor")));
        Assert.Equal(["alone", "anyone", "by_policy"], await NamesAsync(TestPrincipal.WithClaims("a", ("floor", "3"))));
        Assert.Equal(["all", "alone", "anyone", "by_policy", "by_role"], await NamesAsync(TestPrincipal.WithClaims("a", ("floor", "3"), (ClaimTypes.Role, "clinician"), (ClaimTypes.Role, "auditor"))));
        Assert.Equal(["anyone"], await NamesAsync(null));
    }

    [Fact]
    public async Task A_tool_whose_policy_is_not_met_is_unknown_and_recorded_with_the_policy()
    {
        await using InMemoryServer server = await Connect(TestPrincipal.WithRoles("a", "clinician"));
        McpProtocolException unknown = await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client.CallToolAsync("by_policy"));
        Assert.EndsWith("Unknown tool: 'by_policy'", unknown.Message, StringComparison.Ordinal);
        Assert.Equal(("policy-not-met", "third-floor"), (server.Audit.Records[^1].Reason, server.Audit.Records[^1].ReasonSubject));
        await using InMemoryServer upstairs = await Connect(TestPrincipal.WithClaims("a", ("floor", "3")));
        Assert.Equal("third floor", Assert.IsType<TextContentBlock>(Assert.Single((await upstairs.Client.CallToolAsync("by_policy")).Content)).Text);
    }

    [Fact]
    public async Task A_policy_that_nobody_configured_or_that_throws_denies()
    {
        await using InMemoryServer server = await Connect(TestPrincipal.WithClaims("a", ("floor", "3")), static services => services.AddAuthorizationCore());
        Assert.DoesNotContain("by_policy", (await server.Client.ListToolsAsync()).Select(static tool => tool.Name));
        await using InMemoryServer faulty = await Connect(
            TestPrincipal.WithClaims("a", ("floor", "3")),
            static services => services.AddAuthorizationCore(static options => options.AddPolicy("third-floor", static policy => policy.RequireAssertion(new Func<AuthorizationHandlerContext, bool>(static _ => throw new InvalidOperationException(Canary.Secret))))));
        await Assert.ThrowsAsync<McpProtocolException>(async () => await faulty.Client.CallToolAsync("by_policy"));
        Assert.DoesNotContain(Canary.Secret, faulty.Wire.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_authorization_services_a_server_does_not_start_and_a_chat_denies()
    {
        OptionsValidationException fault = Assert.Throws<OptionsValidationException>(static () => InMemoryServer.Start(static builder => builder.WithGuardedTools<AuthorizedTools>()));
        Assert.Contains("the tool 'by_policy' needs an authorization policy", fault.Message, StringComparison.Ordinal);
        ToolGuard guard = new(new ToolGuardOptions { Audit = new Audit.InMemoryAuditSink() });
        using ToolSession session = ToolSession.Open(TestPrincipal.WithClaims("a", ("floor", "3")));
        GuardedFunction tool = new AuthorizedTools().Guarded(guard).For(session).Single(static tool => tool.Name == "by_policy");
        Assert.Equal("Denied: this call is not permitted.", await tool.InvokeAsync());
    }

    [Fact]
    public async Task Handlers_see_the_tool()
    {
        await using InMemoryServer server = await Connect(TestPrincipal.WithClaims("a"), static services => services.AddAuthorizationCore(static options => options.AddPolicy(
            "third-floor", static policy => policy.RequireAssertion(static context => context.Resource is ToolDescriptor { Name: "by_policy" }))));
        Assert.Contains("by_policy", (await server.Client.ListToolsAsync()).Select(static tool => tool.Name));
    }

    private static async Task<string[]> NamesAsync(ClaimsPrincipal? principal)
    {
        await using InMemoryServer server = await Connect(principal);
        return [.. (await server.Client.ListToolsAsync()).Select(static tool => tool.Name).Order(StringComparer.Ordinal)];
    }

    private static Task<InMemoryServer> Connect(ClaimsPrincipal? principal, Action<IServiceCollection>? services = null) => InMemoryServer.ConnectAsync(
        static builder => builder.WithGuardedTools<AuthorizedTools>(), principal,
        services: services ?? (static services => services.AddAuthorizationCore(static options => options.AddPolicy("third-floor", static policy => policy.RequireClaim("floor", "3")))));
}

public sealed class AuthorizedTools
{
    [McpServerTool, Authorize]
    public string Alone() => "somebody";

    [McpServerTool, Authorize(Roles = "clinician, nurse")]
    public string ByRole() => "clinician or nurse";

    [McpServerTool, Authorize("third-floor")]
    public string ByPolicy() => "third floor";

    [McpServerTool, Authorize(Roles = "clinician", Policy = "third-floor"), RequiresRole("auditor")]
    public string All() => "all of it";

    [McpServerTool, AllowAnyone("for tests")]
    public string Anyone() => "anyone";
}
