using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <summary>Where no change is safe, none is offered: a fix that leaves an error, or loses something, is none.</summary>
public sealed class NoFixTests
{
    public static TheoryData<string, string, string> Registrations => new()
    {
        { "a lambda has no class", "", "AIFunctionFactory.Create(() => \"\")" },
        { "a local function has none", "", "AIFunctionFactory.Create(Local)" },
        { "a static method of a class with objects", "public static string Of() => \"\";", "AIFunctionFactory.Create(BedTools.Of)" },
        { "a parameter that no model can send", "public string Of(System.IO.Stream ward) => \"\";", "AIFunctionFactory.Create(beds.Of)" },
        { "a result that cannot be proven masked", "public object Of() => \"\";", "AIFunctionFactory.Create(beds.Of)" },
        { "options, which would be lost", "public string Of() => \"\";", "AIFunctionFactory.Create(beds.Of, new AIFunctionFactoryOptions())" },
        { "a name that is no constant", "public string Of() => \"\";", "AIFunctionFactory.Create(beds.Of, name: System.Environment.NewLine)" },
        { "a name that is not legal", "public string Of() => \"\";", "AIFunctionFactory.Create(beds.Of, name: \"free beds\")" },
        { "a name that another tool has", "public string Of() => \"\"; [ToolPolicy.AllowAnyone(\"public\")] public string Beds() => \"\";", "AIFunctionFactory.Create(beds.Of, name: \"Beds\")" },
        { "another description", "[System.ComponentModel.Description(\"One.\")] public string Of() => \"\";", "AIFunctionFactory.Create(beds.Of, description: \"Two.\")" },
        { "a method of the framework", "", "AIFunctionFactory.Create(\"\".ToUpperInvariant)" },
        { "a generated method with the door's name", "public string Of() => \"\"; public string Guarded() => \"\";", "AIFunctionFactory.Create(beds.Of)" },
    };

    [Theory, MemberData(nameof(Registrations))]
    public async Task A_registration_that_cannot_be_replaced_safely_has_no_fix(string why, string member, string expression)
    {
        using Fixing fixing = Fixing.Of(Source(member, expression));
        Assert.True((await fixing.OffersAsync("TPOL2001")).Count == 0, why);

        // The same around a method that can be: what is missing above is missing for its reason.
        using Fixing other = Fixing.Of(Source("public string Of() => \"\";", "AIFunctionFactory.Create(beds.Of)"));
        Assert.NotEmpty(await other.OffersAsync("TPOL2001"));
    }

    [Theory]
    [InlineData("TPOL1001", "public static class Ward { private static class Inner { internal sealed class BedTools { [ToolPolicy.RequiresRole(\"nurse\")] public string Free() => \"\"; } } }")]
    [InlineData("TPOL1003", "public interface IBeds { string Free(); } public sealed class BedTools : IBeds { [ToolPolicy.RequiresRole(\"nurse\")] string IBeds.Free() => \"\"; }")]
    [InlineData("TPOL1022", "[ToolPolicy.PolicyRoles] public static class Roles { public const string Nurse = \"nurse\"; } public sealed class BedTools { [ToolPolicy.RequiresRole(\"director\")] public string Free() => \"\"; }")]
    [InlineData("TPOL1023", "[ToolPolicy.RequiresRole(\"nurse\")] public sealed class BedTools { private string Free() => \"\"; public object Taken() => \"\"; }")]
    public async Task A_declaration_that_has_no_safe_cure_has_no_fix(string id, string source)
    {
        using Fixing fixing = Fixing.Of(source);
        Assert.Contains(await Rules.Reported.In(source), reported => reported.StartsWith(id, System.StringComparison.Ordinal));
        Assert.Empty(await fixing.OffersAsync(id));
    }

    private static string Source(string member, string expression) => $$"""
        using Microsoft.Extensions.AI;

        public sealed class BedTools
        {
            {{member}}
        }

        public static class Chat
        {
            public static AIFunction Raw(BedTools beds)
            {
                static string Local() => "";
                _ = Local();
                return {{expression}};
            }
        }
        """;
}
