using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Principals;

public sealed class SessionTests
{
    private readonly Recording _recording = new();
    private readonly CountingTools _host = new();

    private GuardedFunction Open => _host.Guarded(_recording.Guard).Single(static tool => tool.Name == "Text");

    [Fact]
    public async Task A_bound_tool_runs_for_its_principal()
    {
        Assert.Equal("hello", await CallAsync(Open.BoundTo(Recording.Session("ada", "tester"))));
        Assert.Equal(1, _host.Runs);
    }

    [Fact]
    public async Task Without_a_session_the_call_is_denied_and_the_first_time_a_warning_says_what_to_do()
    {
        Assert.Equal("Denied: this call is not permitted.", await CallAsync(Open));
        Assert.Equal("Denied: this call is not permitted.", await CallAsync(Open));
        Assert.Equal(0, _host.Runs);
        (LogLevel level, string text) = _recording.Log.Lines[0];
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("ToolSession.Begin", text, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Information, _recording.Log.Lines[1].Level);
        Assert.All(_recording.Audit.Records, static record => Assert.Equal("no-session", record.Reason));
    }

    [Fact]
    public async Task The_ambient_session_serves_tools_that_are_not_bound()
    {
        using (ToolSession.Begin(TestPrincipal.WithRoles("ada", "tester")))
        {
            Assert.Equal("hello", await CallAsync(Open));
        }

        Assert.StartsWith("Denied", await CallAsync(Open), StringComparison.Ordinal);
    }

    [Fact]
    public void A_flow_has_one_principal()
    {
        using ToolSession ada = ToolSession.Begin(TestPrincipal.WithRoles("ada", "tester"));
        Assert.Throws<InvalidOperationException>(() => ToolSession.Begin(TestPrincipal.WithRoles("bob", "tester")));
        using (ToolSession again = ToolSession.Begin(TestPrincipal.WithRoles("ada")))
        {
            Assert.Same(again, ToolSession.Current);
        }

        Assert.Same(ada, ToolSession.Current);
    }

    [Fact]
    public async Task An_expired_session_denies_and_the_credential_sets_the_time()
    {
        StoppedClock clock = new(DateTimeOffset.UnixEpoch.AddYears(50));
        _recording.Options.Clock = clock;
        string exp = clock.Now.AddMinutes(5).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        ClaimsPrincipal principal = TestPrincipal.WithClaims("ada", (ClaimTypes.Role, "tester"), ("exp", exp));
        ToolSession session = ToolSession.Open(principal, new ToolSessionOptions { Clock = clock });
        Assert.Equal(clock.Now.AddMinutes(5), session.Expires);
        GuardedFunction bound = Open.BoundTo(session);
        clock.Now = session.Expires.AddTicks(-1);
        Assert.Equal("hello", await CallAsync(bound));
        clock.Now = session.Expires;
        Assert.StartsWith("Denied", await CallAsync(bound), StringComparison.Ordinal);
        Assert.Equal("session-expired", _recording.Audit.Records[^1].Reason);
    }

    [Theory]
    [InlineData(null, null, 60)]
    [InlineData(10, null, 10)]
    [InlineData(null, 5, 5)]
    [InlineData(10, 5, 5)]
    [InlineData(5, 10, 5)]
    [InlineData(null, 600, 600)]
    public void Whatever_ends_first_ends_it(int? lifetime, int? credential, int expected)
    {
        StoppedClock clock = new(DateTimeOffset.UnixEpoch.AddYears(50));
        (string, string)[] claims = credential is { } minutes ? [("exp", clock.Now.AddMinutes(minutes).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))] : [];
        ToolSessionOptions options = new() { Clock = clock, Lifetime = lifetime is { } own ? TimeSpan.FromMinutes(own) : null };
        Assert.Equal(clock.Now.AddMinutes(expected), ToolSession.Open(TestPrincipal.WithClaims("ada", claims), options).Expires);
    }

    [Fact]
    public async Task Roles_are_those_of_the_beginning()
    {
        ClaimsIdentity identity = new([new Claim("sub", "ada")], "test");
        ClaimsPrincipal principal = new(identity);
        ToolSession session = ToolSession.Open(principal);
        identity.AddClaim(new Claim(ClaimTypes.Role, "tester"));
        principal.AddIdentity(new ClaimsIdentity([new Claim(ClaimTypes.Role, "tester")], "test"));
        Assert.StartsWith("Denied", await CallAsync(Open.BoundTo(session)), StringComparison.Ordinal);
        Assert.Equal("hello", await CallAsync(Open.BoundTo(ToolSession.Open(new ClaimsPrincipal(identity)))));
    }

    [Fact]
    public async Task Only_authenticated_identities_count()
    {
        ClaimsPrincipal principal = new([new ClaimsIdentity([new Claim("sub", "ada")], "test"), new ClaimsIdentity([new Claim(ClaimTypes.Role, "tester")])]);
        ToolSession session = ToolSession.Open(principal);
        Assert.StartsWith("Denied", await CallAsync(Open.BoundTo(session)), StringComparison.Ordinal);
        Assert.Single(session.Principal.Identities);
        Assert.Throws<ArgumentException>(() => ToolSession.Open(new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "ada")]))));
        Assert.Throws<ArgumentException>(() => ToolSession.Open(new ClaimsPrincipal(new ClaimsIdentity([new Claim("name", "ada")], "test"))));
        Assert.Throws<ArgumentException>(() => ToolSession.Open(new ClaimsPrincipal(
            [new ClaimsIdentity([new Claim("sub", "ada")], "test"), new ClaimsIdentity([new Claim("sub", "bob")], "test")])));
    }

    [Theory]
    [InlineData("https://a", "ada", "t1", "https://a", "ada", "t1", true)]
    [InlineData("https://a", "ada", "t1", "https://b", "ada", "t1", false)]
    [InlineData("https://a", "ada", "t1", "https://a", "Ada", "t1", false)]
    [InlineData("https://a", "ada", "t1", "https://a", "ada", "t2", false)]
    [InlineData("https://a", "ada", "t1", "https://a", "ada", null, false)]
    public async Task Principals_are_the_same_by_issuer_subject_and_tenant(string issuer, string subject, string? tenant, string issuer2, string subject2, string? tenant2, bool same)
    {
        using ToolSession ambient = ToolSession.Begin(Principal(issuer, subject, tenant));
        string? text = await CallAsync(Open.BoundTo(ToolSession.Open(Principal(issuer2, subject2, tenant2))));
        Assert.Equal(same, text == "hello");
        Assert.Equal(same ? null : "principal-conflict", _recording.Audit.Records[0].Reason);
    }

    [Fact]
    public async Task A_principal_of_the_services_counts_only_when_opted_in()
    {
        AIFunctionArguments arguments = new() { ["text"] = "hello" };
        arguments.Services = new Services(TestPrincipal.WithRoles("ada", "tester"));
        Assert.StartsWith("Denied", (string?)await Open.InvokeAsync(arguments), StringComparison.Ordinal);

        Recording optedIn = new() { Options = { PrincipalFromServices = true } };
        GuardedFunction function = _host.Guarded(optedIn.Guard).Single(static tool => tool.Name == "Text");
        Assert.Equal("hello", await function.InvokeAsync(arguments));
        Assert.Equal("ada", optedIn.Audit.Records[0].Subject);
        Assert.StartsWith("Denied", (string?)await function.BoundTo(Recording.Session("bob", "tester")).InvokeAsync(arguments), StringComparison.Ordinal);
        Assert.Equal("principal-conflict", optedIn.Audit.Records[^1].Reason);
    }

    [Fact]
    public async Task A_validator_can_end_what_a_credential_still_allows()
    {
        SwitchedValidator validator = new();
        _recording.Options.Validator = validator;
        GuardedFunction bound = Open.BoundTo(Recording.Session("ada", "tester"));
        Assert.Equal("hello", await CallAsync(bound));
        validator.IsValid = false;
        Assert.StartsWith("Denied", await CallAsync(bound), StringComparison.Ordinal);
        Assert.Equal("principal-not-valid", _recording.Audit.Records[^1].Reason);
        Assert.Equal(1, _host.Runs);
    }

    [Fact]
    public async Task Denials_in_a_row_end_a_session_and_a_permit_begins_the_count_anew()
    {
        ToolSession session = ToolSession.Open(TestPrincipal.WithRoles("ada", "tester"), new ToolSessionOptions { MaxDenialsInARow = 3 });
        GuardedFunction bound = Open.BoundTo(session);
        await Recording.CallAsync(bound);
        await Recording.CallAsync(bound);
        Assert.Equal("hello", await CallAsync(bound));
        await Recording.CallAsync(bound);
        await Recording.CallAsync(bound);
        Assert.False(session.IsEnded);
        await Recording.CallAsync(bound);
        Assert.True(session.IsEnded);
        Assert.StartsWith("Denied", await CallAsync(bound), StringComparison.Ordinal);
        Assert.Equal("session-ended", _recording.Audit.Records[^1].Reason);
    }

    [Fact]
    public async Task Anyone_may_call_an_open_tool_and_is_recorded_as_who_they_are()
    {
        GuardedFunction open = _host.Guarded(_recording.Guard).Single(static tool => tool.Name == "Open");
        Assert.Equal("open", await Recording.CallAsync(open));
        Assert.Null(_recording.Audit.Records[0].Subject);
        Assert.Equal("open", await Recording.CallAsync(open.BoundTo(Recording.Session("ada"))));
        Assert.Equal("ada", _recording.Audit.Records[^1].Subject);
    }

    [Fact]
    public async Task A_call_from_a_body_names_its_parent_in_the_ambient_session()
    {
        GuardedFunction inner = Open;
        _host.During = async _ => await Recording.CallAsync(new CountingTools().Guarded(_recording.Guard).Single(static tool => tool.Name == "Text"), ("text", "inner"));
        using ToolSession session = ToolSession.Begin(TestPrincipal.WithRoles("ada", "tester"));
        await Recording.CallAsync(inner, ("text", "outer"));
        Assert.Equal(4, _recording.Audit.Records.Count);
        Assert.False(_recording.Audit.Records[0].Parent.IsCall);
        Assert.Equal(_recording.Audit.Records[0].Call, _recording.Audit.Records[1].Parent);
    }

    private static Task<string?> CallAsync(AIFunction function) => Recording.CallAsync(function, ("text", "hello"));

    private static ClaimsPrincipal Principal(string issuer, string subject, string? tenant)
    {
        List<Claim> claims = [new("sub", subject, null, issuer), new(ClaimTypes.Role, "tester")];
        if (tenant is not null)
        {
            claims.Add(new Claim("tid", tenant));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, "test"));
    }

    private sealed class SwitchedValidator : IPrincipalValidator
    {
        public bool IsValid { get; set; } = true;

        public async ValueTask<bool> IsValidAsync(ToolSession session, CancellationToken cancellation)
        {
            await Task.Yield();
            return IsValid;
        }
    }

    private sealed class Services(ClaimsPrincipal principal) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(ClaimsPrincipal) ? principal : null;
    }
}
