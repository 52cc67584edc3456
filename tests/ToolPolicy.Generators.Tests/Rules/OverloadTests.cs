using System;
using System.Linq;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Rules;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Overloads share a name, and which of them a model calls must not be chance.</summary>
public sealed class OverloadTests
{
    [Theory]
    [InlineData("string FindPatient(string mrn) => mrn;", "string FindPatient(int room) => \"\";")]
    [InlineData("string FindPatient(int room) => \"\";", "string FindPatient(ref int room) => \"\";")]
    [InlineData("string FindPatient(string mrn) => mrn;", "string FindPatient<T>(string mrn) => mrn;")]
    [InlineData("string FindPatient(string mrn) => mrn;", "System.Threading.Tasks.Task<string> FindPatientAsync(string mrn) => null!;")]
    public void Two_methods_of_one_name_are_one_tool_that_denies(string one, string other)
    {
        ToolDescriptor tool = Assert.Single(ToolsOf($$"""
            using ToolPolicy;
            public sealed class PatientTools
            {
                [RequiresRole("clinician")] public {{one}}
                [RequiresRole("reception")] public {{other}}
            }
            """));
        Assert.StartsWith("TPOL1016: ", tool.Unsound, StringComparison.Ordinal);
        Assert.DoesNotContain("mrn", tool.SchemaText, StringComparison.Ordinal);
        Assert.Null(tool.ResultSchemaText);
    }

    [Fact]
    public void Overloads_with_names_of_their_own_are_two_tools()
    {
        ToolDescriptor[] tools = ToolsOf("""
            using ToolPolicy;
            public sealed class PatientTools
            {
                [RequiresRole("clinician")] public string FindPatient(string mrn) => mrn;
                [RequiresRole("reception"), Tool(Name = "FindRoom")] public string FindPatient(int room) => "";
            }
            """);
        Assert.Equal(["FindPatient", "FindRoom"], tools.Select(static tool => tool.Name));
        Assert.All(tools, static tool => Assert.Null(tool.Unsound));
    }

    [Fact]
    public void A_tool_that_both_parts_of_a_class_inherit_is_one_tool()
    {
        ToolDescriptor[] tools = ToolsOf("""
            using ToolPolicy;
            public class Lookup { [RequiresRole("clinician")] public string FindPatient(string mrn) => mrn; }
            public sealed partial class PatientTools : Lookup;
            public sealed partial class PatientTools : Lookup;
            """);
        Assert.Equal(["FindPatient", "FindPatient"], tools.Select(static tool => tool.Name));
        Assert.All(tools, static tool => Assert.Null(tool.Unsound));
    }

    private static ToolDescriptor[] ToolsOf(string source) =>
        [.. Offered.SetsOf(Compiled.From(source).Load(), new ToolGuard(new ToolGuardOptions { Audit = new InMemoryAuditSink() })).SelectMany(static set => set).Select(static function => function.Tool)];
}
