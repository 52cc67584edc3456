using System.Linq;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>An interface may say who may call what implements it. It hosts no tools itself.</summary>
public sealed class InterfaceRuleTests
{
    private const string Source = """
        using ToolPolicy;
        public interface ILookup { [RequiresRole("clinician"), MaxTokens(400)] string Find(string mrn); }
        public sealed class Lookup : ILookup { [RequiresRole("staff")] public string Find(string mrn) => mrn; }
        """;

    [Fact]
    public async Task A_rule_on_a_member_of_an_interface_is_no_fault() => Assert.Empty(await Reported.In(Source));

    [Fact]
    public void It_adds_up_with_the_rule_of_the_method()
    {
        ToolGuard guard = new(new ToolGuardOptions { Audit = new InMemoryAuditSink() });
        GuardedFunction function = Assert.Single(Assert.Single(Offered.SetsOf(Compiled.From(Source).Load(), guard)));
        Assert.Null(function.Tool.Unsound);
        Assert.Equal(["clinician", "staff"], function.Tool.Rule.Roles.SelectMany(static role => role.AnyOf));
        Assert.Equal(400, function.Tool.Rule.MaxTokens);
    }

    [Theory]
    [InlineData("ILookup")]
    [InlineData("ILookup<T>")]
    public async Task A_member_of_an_interface_that_claims_to_be_a_tool_is_a_fault(string name) => Assert.Equal(["TPOL1002 ILookup"], await Reported.In($$"""
        using ToolPolicy;
        public interface {{name}} { [Tool, RequiresRole("clinician")] string Find(string mrn); }
        """));

    [Fact]
    public async Task What_is_wrong_with_a_rule_of_an_interface_is_said_there() => Assert.Equal(["TPOL1009 RequiresRole(\"\")"], await Reported.In("""
        using ToolPolicy;
        public interface ILookup { [RequiresRole("")] string Find(string mrn); }
        public sealed class Lookup : ILookup { [Tool] public string Find(string mrn) => mrn; }
        """));
}
