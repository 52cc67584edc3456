using System.Linq;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Reading;

/// <summary>A tool is a tool however its attribute is written: what is written only decides what is looked at.</summary>
public sealed class WrittenNamesTests
{
    [Theory]
    [InlineData("using ToolPolicy;", "RequiresRole")]
    [InlineData("using ToolPolicy;", "RequiresRoleAttribute")]
    [InlineData("using ToolPolicy;", "@RequiresRoleAttribute")]
    [InlineData("using ToolPolicy;", "Requires\\u0052ole")]
    [InlineData("", "ToolPolicy.RequiresRole")]
    [InlineData("", "global::ToolPolicy.RequiresRoleAttribute")]
    [InlineData("using P = ToolPolicy;", "P::RequiresRole")]
    [InlineData("using Only = ToolPolicy.RequiresRoleAttribute;", "Only")]
    [InlineData("using OnlyAttribute = ToolPolicy.RequiresRoleAttribute;", "Only")]
    [InlineData("using OnlyAttribute = ToolPolicy.RequiresRoleAttribute;", "OnlyAttribute")]
    public void An_attribute_is_known_by_every_name(string usings, string attribute) => AssertGuarded(
        $"{usings}\nnamespace Sample {{ public sealed class Desk {{ [{attribute}(\"clerk\")] public string Find(string text) => text; }} }}");

    [Theory]
    [InlineData("namespace Sample { using Only = ToolPolicy.RequiresRoleAttribute; public sealed class Desk { [Only(\"clerk\")] public string Find(string text) => text; } }")]
    [InlineData("namespace Sample; using Only = ToolPolicy.RequiresRoleAttribute; public sealed class Desk { [Only(\"clerk\")] public string Find(string text) => text; }")]
    [InlineData("namespace Sample; public sealed class Desk { [System.Obsolete, ToolPolicy.MaxTokens(400)][method: ToolPolicy.RequiresRole(\"clerk\")] public string Find(string text) => text; }")]
    [InlineData("namespace Sample; public static class Outer { public sealed class Desk { [ToolPolicy.RequiresRole(\"clerk\")] public string Find(string text) => text; } }")]
    [InlineData("namespace Sample; public partial class Desk { [ToolPolicy.RequiresRole(\"clerk\")] public partial string Find(string text); } public partial class Desk { public partial string Find(string text) => text; }")]
    [InlineData("namespace Sample; public partial class Desk { public partial string Find(string text); } public partial class Desk { [ToolPolicy.RequiresRole(\"clerk\")] public partial string Find(string text) => text; }")]
    public void It_is_known_wherever_it_stands(string source) => AssertGuarded(source);

    [Theory]
    [InlineData("global using Only = ToolPolicy.RequiresRoleAttribute;")]
    [InlineData("global using OnlyAttribute = ToolPolicy.RequiresRoleAttribute;")]
    public void A_name_that_another_file_gives_it_counts(string other) =>
        AssertGuarded("namespace Sample; public sealed class Desk { [Only(\"clerk\")] public string Find(string text) => text; }", other);

    [Theory]
    [InlineData("namespace Other { public sealed class RequiresRoleAttribute(string role) : System.Attribute { public string Role => role; } }", "Other.RequiresRole")]
    [InlineData("namespace Other { public sealed class OnlyAttribute(string role) : System.Attribute { public string Role => role; } }", "Other.Only")]
    public void An_attribute_of_its_name_that_is_another_makes_no_tool(string other, string attribute) => Assert.DoesNotContain(
        Compiled.From($"namespace Sample; public sealed class Desk {{ [{attribute}(\"clerk\")] public string Find(string text) => text; }}", other).Generated.Keys,
        static file => file.Contains("Desk", System.StringComparison.Ordinal));

    private static void AssertGuarded(params string[] sources)
    {
        string guard = Compiled.From(sources).Generated.Single(static file => file.Key.Contains("Desk", System.StringComparison.Ordinal)).Value;
        Assert.Contains("// Permit     when the principal holds the role clerk", guard, System.StringComparison.Ordinal);
    }
}
