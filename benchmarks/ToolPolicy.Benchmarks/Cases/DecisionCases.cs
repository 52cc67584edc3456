using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ToolPolicy.Decisions;
using ToolPolicy.Rules;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>The decision alone, without the call around it.</summary>
internal static class DecisionCases
{
    public static IEnumerable<Comparison> All()
    {
        string[] roles = [.. Enumerable.Range(0, 10).Select(static i => "role-" + i)];
        ClaimsPrincipal principal = new(new ClaimsIdentity(roles.Select(static role => new Claim(ClaimTypes.Role, role)).Prepend(new Claim(ClaimTypes.NameIdentifier, "ada")), "bench"));
        ToolSession session = ToolSession.Open(principal, new ToolSessionOptions { Lifetime = TimeSpan.FromDays(1) });
        ToolDecider decider = new(null, new Narrowing());
        ToolDescriptor[] tools = [.. Enumerable.Range(0, 1000).Select(static i => new ToolDescriptor(
            "tool" + i, new ToolRule(new string('0', 64), roles: [new RoleRequirement("role-9")], maxTokens: 100), "Bench.Tool()", """{"type":"object"}"""))];
        DateTimeOffset now = DateTimeOffset.UtcNow;
        int at = 0;
        int permits = 0;

        // Sixteen decisions a call: one takes no longer than the delegate around it.
        yield return new Comparison(
            "decide-over-isinrole", "16 decisions (one role asked for, ten held) against 16 ClaimsPrincipal.IsInRole with ten roles",
            () =>
            {
                for (int i = 0; i < 16; i++)
                {
                    permits += decider.Decide(tools[0], session, now).IsPermit ? 1 : throw new InvalidOperationException("a measured decision permits");
                }
            },
            () =>
            {
                for (int i = 0; i < 16; i++)
                {
                    permits += principal.IsInRole("role-9") ? 1 : 0;
                }
            },
            AimTime: 0.20, AimBytes: 0);
        IAuthorizationService service = new ServiceCollection().AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddAuthorizationCore().BuildServiceProvider().GetRequiredService<IAuthorizationService>();
        AuthorizationPolicy policy = new AuthorizationPolicyBuilder().RequireRole("role-9").Build();
        yield return new Comparison(
            "decide-over-authorization", "one decision against one of ASP.NET Core's IAuthorizationService on the same roles",
            () => permits += decider.Decide(tools[0], session, now).IsPermit ? 1 : 0,
            () => permits += service.AuthorizeAsync(principal, null, policy).GetAwaiter().GetResult().Succeeded ? 1 : throw new InvalidOperationException("the peer permits"),
            AimTime: 0.03, AimBytes: 0);
        yield return new Comparison(
            "decide-1000-tools", "16 decisions over 1,000 tools in turn against 16 of one tool",
            () =>
            {
                for (int i = 0; i < 16; i++)
                {
                    at = at == 999 ? 0 : at + 1;
                    permits += decider.Decide(tools[at], session, now).IsPermit ? 1 : 0;
                }
            },
            () =>
            {
                for (int i = 0; i < 16; i++)
                {
                    permits += decider.Decide(tools[0], session, now).IsPermit ? 1 : 0;
                }
            });
    }
}
