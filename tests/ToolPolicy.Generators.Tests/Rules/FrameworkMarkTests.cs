using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Methods that another framework's attribute makes tools.</summary>
public sealed class FrameworkMarkTests
{
    [Fact]
    public async Task A_marked_method_under_the_rule_of_its_class_is_a_tool_whose_faults_are_said() => Assert.Equal(["TPOL1005 filter"], await Reported.In("""
        using ModelContextProtocol.Server;
        using ToolPolicy;
        [RequiresRole("clinician")]
        public sealed class PatientTools { [McpServerTool] public int CountPatients(object filter) => 0; }
        """));

    [Fact]
    public async Task A_marked_override_of_a_tool_is_a_tool_whose_faults_are_said() => Assert.Equal(["TPOL1020 Range(1, 9)"], await Reported.In("""
        using System.ComponentModel.DataAnnotations;
        using ModelContextProtocol.Server;
        using ToolPolicy;
        public abstract class WardTools { [RequiresRole("nurse")] public abstract string FreeBeds(string ward); }
        public sealed class BedTools : WardTools { [McpServerTool] public override string FreeBeds([Range(1, 9)] string ward) => ""; }
        """));

    [Fact]
    public async Task A_misspelt_rule_of_a_class_is_said_and_is_not_taken_for_none() => Assert.Equal(["TPOL1009 RequiresRole(\"\")"], await Reported.In("""
        using ModelContextProtocol.Server;
        using ToolPolicy;
        [RequiresRole("")]
        public sealed class PatientTools { [McpServerTool] public int CountPatients() => 0; }
        """));

    [Fact]
    public async Task A_method_that_nobody_wrote_a_policy_for_is_reported_as_exposed_and_for_nothing_else() => Assert.Equal(["TPOL2001 CountPatients"], await Reported.In("""
        using ModelContextProtocol.Server;
        public sealed class PatientTools { [McpServerTool] public int CountPatients(object filter) => 0; }
        """));

    [Fact]
    public async Task The_mark_of_Semantic_Kernel_counts_as_well() => Assert.Equal(["TPOL2001 CountPatients"], await Reported.In("""
        namespace Microsoft.SemanticKernel { public sealed class KernelFunctionAttribute : System.Attribute; }
        namespace Clinic { public sealed class PatientTools { [Microsoft.SemanticKernel.KernelFunction] public int CountPatients() => 0; } }
        """));

    [Fact]
    public async Task A_mark_of_the_same_name_in_another_namespace_is_none() => Assert.Empty(await Reported.In("""
        namespace Semantic { public sealed class KernelFunctionAttribute : System.Attribute; }
        namespace Clinic { public sealed class PatientTools { [Semantic.KernelFunction] public int CountPatients() => 0; } }
        """));

    [Fact]
    public async Task The_two_parts_of_a_partial_method_are_one_method() => Assert.Equal(["TPOL2001 CountPatients"], await Reported.In("""
        using ModelContextProtocol.Server;
        public partial class PatientTools { [McpServerTool] public partial int CountPatients(); }
        public partial class PatientTools { public partial int CountPatients() => 0; }
        """));

    [Fact]
    public async Task A_marked_method_of_the_name_of_a_tool_is_a_second_tool_of_that_name() => Assert.Equal(["TPOL1016 CountPatients", "TPOL2001 CountPatients"], await Reported.In("""
        using ModelContextProtocol.Server;
        using ToolPolicy;
        public sealed class PatientTools
        {
            [RequiresRole("clinician")] public int CountPatients() => 0;
            [McpServerTool] public int CountPatients(string ward) => 0;
        }
        """));
}
