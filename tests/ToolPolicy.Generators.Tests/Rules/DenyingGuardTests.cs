using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Suppressing an error of a declaration opens no door: what compiles then denies every call, or offers nothing.</summary>
public sealed class DenyingGuardTests
{
    /// <summary>Faults of the host or of the project, over which no guard can be built at all.</summary>
    private static readonly string[] WithoutGuard = [Fault.HostNotNameable.Id, Fault.HostNotSupported.Id, Fault.LanguageVersionTooOld.Id];

    private static readonly string[] Errors =
        [.. Rule.All.Where(static rule => rule.Fault is { Category: Fault.Declaration, DefaultSeverity: DiagnosticSeverity.Error }).Select(static rule => rule.Id)];

    public static TheoryData<string> Denying => [.. Errors.Except(WithoutGuard)];

    public static TheoryData<string> Absent => [.. Errors.Intersect(WithoutGuard)];

    [Theory, MemberData(nameof(Denying))]
    public async Task A_tool_whose_error_is_suppressed_denies_every_call_and_tells_the_developer_why(string id)
    {
        Compiled compiled = Compiled.From(BodyProbe.Insert($"#pragma warning disable {id}\n{RulePage.Of(id).Bad.Source}"));
        Assert.Empty(await compiled.AnalyzeAsync());
        Calls calls = await Calls.OfEveryToolIn(compiled.Load());

        Assert.NotEmpty(calls.Functions);
        Assert.All(calls.Functions, function => Assert.StartsWith(id + ": ", function.Tool.Unsound, StringComparison.Ordinal));
        Assert.All(calls.Texts, static text => Assert.StartsWith("Denied", text, StringComparison.Ordinal));
        Assert.All(calls.Records, static record => Assert.Equal((AuditEvent.Decision, false, "unsound"), (record.Event, record.IsPermitted, record.Reason)));
        Assert.Equal(calls.Functions.Count, calls.Records.Count);
        Assert.All(calls.Functions, function => Assert.Contains(calls.Log, line => line.StartsWith("Error: ", StringComparison.Ordinal) && line.Contains(function.Tool.Unsound!, StringComparison.Ordinal)));
        Assert.Equal(0, calls.BodiesBegun);
        Assert.Equal(0, calls.Visible);
    }

    [Theory, MemberData(nameof(Absent))]
    public void A_host_that_no_guard_can_be_built_for_has_no_door_to_its_tools(string id)
    {
        // Options that are asked for by the sample, such as an old language version, stay in force.
        Compiled compiled = RulePage.Of(id).Bad.Compile(compilation => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Suppress)])));
        Assert.Empty(Offered.DoorsOf(compiled.Load()));
    }

    /// <summary>The other tests would pass over a probe that sees nothing, or over calls that never get as far as a body.</summary>
    [Fact]
    public async Task A_sound_tool_that_is_called_in_the_same_way_runs()
    {
        Calls calls = await Calls.OfEveryToolIn(Compiled.From(BodyProbe.Insert(RulePage.Of(Fault.RoleNotLegal.Id).Good.Source)).Load());
        Assert.Null(Assert.Single(calls.Functions).Tool.Unsound);
        Assert.Equal(["4 of 12"], calls.Texts);
        Assert.Equal(1, calls.BodiesBegun);
        Assert.Equal(1, calls.Visible);
    }

    /// <param name="Functions">Every function that the assembly offers.</param>
    /// <param name="Visible">How many of them the principal's own session shows to a model.</param>
    /// <param name="Texts">What each call returned.</param>
    /// <param name="Records">What was recorded.</param>
    /// <param name="Log">What the developer was told.</param>
    /// <param name="BodiesBegun">How many methods of the assembly began to run.</param>
    private sealed record Calls(IReadOnlyList<GuardedFunction> Functions, int Visible, IReadOnlyList<string?> Texts, IReadOnlyList<AuditRecord> Records, IReadOnlyList<string> Log, int BodiesBegun)
    {
        /// <summary>Calls every tool without arguments, for a principal who holds everything that any of them asks for.</summary>
        public static async Task<Calls> OfEveryToolIn(Assembly assembly)
        {
            InMemoryAuditSink sink = new();
            LogLines log = new();
            IReadOnlyList<GuardedToolSet> sets = Offered.SetsOf(assembly, new ToolGuard(new ToolGuardOptions { Audit = sink, Logger = log }));
            GuardedFunction[] functions = [.. sets.SelectMany(static set => set)];
            IEnumerable<(string, string)> roles = functions.SelectMany(static function => function.Tool.Rule.Roles).SelectMany(static role => role.AnyOf)
                .Select(static role => (System.Security.Claims.ClaimTypes.Role, role));
            IEnumerable<(string, string)> claims = functions.SelectMany(static function => function.Tool.Rule.Claims).SelectMany(static claim => claim.Values.DefaultIfEmpty("any").Select(value => (claim.Type, value)));
            using ToolSession session = ToolSession.Begin(TestPrincipal.WithClaims("ann", [.. roles, .. claims]));
            List<string?> texts = [];
            foreach (GuardedFunction function in functions)
            {
                texts.Add((string?)await function.InvokeAsync(new AIFunctionArguments()));
            }

            return new Calls(functions, sets.Sum(set => set.For(session).Count), texts, sink.Records, log.Lines, BodyProbe.BegunIn(assembly));
        }
    }
}
