using System.Threading.Tasks;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Semantics.Reading;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>An attribute counts by its full name: one of the same simple name in another namespace says nothing of a tool.</summary>
public sealed class LookalikeAttributeTests
{
    public static TheoryData<string> Names => [.. Triggers.OfPolicy];

    [Theory, MemberData(nameof(Names))]
    public async Task A_method_that_carries_only_a_lookalike_gets_no_guard_and_is_reported_when_it_is_exposed(string name)
    {
        Compiled compiled = Compiled.From(Source(name, ""));
        Assert.Empty(compiled.CompilerDiagnostics());
        Assert.DoesNotContain(compiled.Generated.Keys, static file => file.Contains("Desk", System.StringComparison.Ordinal));
        Assert.Equal(["TPOL2001 desk.Open"], Reported.Of(await compiled.AnalyzeAsync()));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Beside_a_rule_of_ours_a_lookalike_takes_nothing_away(string name)
    {
        Compiled compiled = Compiled.From(Source(name, "[ToolPolicy.RequiresRole(\"clerk\")]"));
        Assert.Contains(compiled.Generated.Keys, static file => file.Contains("Desk", System.StringComparison.Ordinal));
        Assert.Equal(["TPOL2002 desk.Open"], Reported.Of(await compiled.AnalyzeAsync()));
    }

    private static string Source(string name, string ours) => $$"""
        namespace Elsewhere
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class {{name}} : System.Attribute;
        }

        namespace Clinic
        {
            public sealed class Desk
            {
                /// <summary>Opens the desk.</summary>
                [Elsewhere.{{name}}] {{ours}}
                public string Open() => "";
            }

            public static class Chat
            {
                public static Microsoft.Extensions.AI.AIFunction Offer(Desk desk) => Microsoft.Extensions.AI.AIFunctionFactory.Create(desk.Open);
            }
        }
        """;
}
