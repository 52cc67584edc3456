using System;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Decisions;
using ToolPolicy.Rules;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Principals;

public sealed class RoleTests
{
    [Fact]
    public void Three_hundred_roles_are_told_apart()
    {
        string[] names = [.. Enumerable.Range(0, 300).Select(static i => $"role-{i}")];
        RoleRequirement[] requirements = [.. names.Select(static name => new RoleRequirement(name))];
        for (int held = 0; held < names.Length; held += 7)
        {
            RoleMask mask = Recording.Session("ada", names[held]).RolesBy(null);
            for (int required = 0; required < names.Length; required++)
            {
                Assert.Equal(held == required, requirements[required].IsMetBy(mask));
            }
        }
    }

    [Fact]
    public void A_role_that_is_loaded_after_the_session_began_is_held_too()
    {
        string late = $"late-{Guid.NewGuid():N}";
        ToolSession session = Recording.Session("ada", late, "tester");
        Assert.True(new RoleRequirement("tester").IsMetBy(session.RolesBy(null)));
        RoleRequirement requirement = new(late);
        Assert.True(requirement.IsMetBy(session.RolesBy(null)));
        Assert.False(requirement.IsMetBy(Recording.Session("bob", "tester").RolesBy(null)));
    }

    [Fact]
    public void Claims_of_a_credential_do_not_grow_the_table()
    {
        int before = RoleTable.Version;
        ToolSession session = Recording.Session("ada", [.. Enumerable.Range(0, 100).Select(static i => $"made-up-{i}-{Guid.NewGuid():N}")]);
        _ = session.RolesBy(null);
        Assert.InRange(RoleTable.Version - before, 0, 20); // other tests may load rules meanwhile
        Assert.DoesNotContain(Enumerable.Range(0, 100), static i => RoleTable.TryFind($"made-up-{i}", out _));
    }

    [Fact]
    public void Masks_of_any_width_overlap_and_subtract()
    {
        Random random = new(1);
        for (int i = 0; i < 2000; i++)
        {
            int[] left = [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(300)).Distinct()];
            int[] right = [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(300)).Distinct()];
            Assert.Equal(left.Intersect(right).Any(), RoleMask.Of(left).Overlaps(RoleMask.Of(right)));
            RoleMask rest = RoleMask.Of(left).Without(RoleMask.Of(right));
            foreach (int bit in Enumerable.Range(0, 300))
            {
                Assert.Equal(left.Except(right).Contains(bit), rest.Overlaps(RoleMask.Of([bit])));
            }
        }
    }

    [Fact]
    public async Task A_map_gives_roles_and_nothing_else_does()
    {
        Recording recording = new() { Options = { RoleMap = new RoleMap { { "https://login", "groups", "7c1f", "tester" } } } };
        GuardedFunction function = new CountingTools().Guarded(recording.Guard).Single(static tool => tool.Name == "Text");
        Assert.Equal("a", await Recording.CallAsync(function.BoundTo(Session("https://login", "groups", "7c1f")), ("text", "a")));
        Assert.StartsWith("Denied", await Recording.CallAsync(function.BoundTo(Session("https://other", "groups", "7c1f")), ("text", "a")), StringComparison.Ordinal);
        Assert.StartsWith("Denied", await Recording.CallAsync(function.BoundTo(Session("https://login", "roles", "7c1f")), ("text", "a")), StringComparison.Ordinal);
        Assert.StartsWith("Denied", await Recording.CallAsync(function.BoundTo(Session("https://login", ClaimTypes.Role, "tester")), ("text", "a")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_to_a_role_that_nobody_knows_fails_at_the_start()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new ToolGuard(new ToolGuardOptions
        {
            Audit = new InMemoryAuditSink(),
            RoleMap = new RoleMap { { "https://login", "groups", "7c1f", "testr" } },
        }));
        Assert.Contains("testr", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_nobody_made_denies() => Assert.False(default(Decision).IsPermit);

    [Fact]
    public void A_service_may_act_for_someone_with_the_roles_it_is_given()
    {
        ToolSession own = ToolSession.Open(ToolPrincipal.Service("nightly", ["tester"]));
        Assert.Equal(("nightly", null), (own.Subject, own.Actor));
        ToolSession forAda = ToolSession.Open(ToolPrincipal.Service("nightly", ["reader"], TestPrincipal.WithRoles("ada", "tester")));
        Assert.Equal(("ada", "nightly", TestPrincipal.Issuer), (forAda.Subject, forAda.Actor, forAda.Issuer));
        Assert.False(new RoleRequirement("tester").IsMetBy(forAda.RolesBy(null)));
        Assert.Throws<ArgumentException>(() => ToolPrincipal.Service("x", [" "]));
        Assert.Throws<ArgumentException>(() => ToolPrincipal.Service("x", [], new ClaimsPrincipal(new ClaimsIdentity())));
    }

    private static ToolSession Session(string issuer, string type, string value) => ToolSession.Open(
        new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "ada", null, issuer), new Claim(type, value, null, issuer)], "test")));
}
