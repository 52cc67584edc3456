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
            [McpServerTool(Name = "CountPatients")] public int CountPatients(string ward) => 0;
        }
        """));

    [Fact]
    public async Task Authorization_of_ASPNET_is_a_policy_too() => Assert.Empty(await Reported.In("""
        using Microsoft.AspNetCore.Authorization;
        using ModelContextProtocol.Server;
        [Authorize(Roles = "clinician")]
        public sealed class PatientTools { [McpServerTool] public int CountPatients() => 0; [McpServerTool, Authorize("third-floor")] public int CountBeds() => 0; }
        """));

    [Theory]
    [InlineData("[Authorize(AuthenticationSchemes = \"Cookies\")]", "TPOL1063 Authorize(AuthenticationSchemes = \"Cookies\")")]
    [InlineData("[RequiresRole(\"nurse\"), AllowAnonymous]", "TPOL1063 AllowAnonymous")]
    [InlineData("[Own]", "TPOL1063 Own")]
    [InlineData("[Authorize, AllowAnyone(\"open\")]", "TPOL1008 AllowAnyone(\"open\")")]
    [InlineData("[Authorize(Roles = \"a\\tb\")]", "TPOL1009 Authorize(Roles = \"a\\tb\")")]
    public async Task Authorization_that_cannot_be_enforced_is_a_fault(string attributes, string fault) => Assert.Equal([fault], await Reported.In($$"""
        using Microsoft.AspNetCore.Authorization;
        using ModelContextProtocol.Server;
        using ToolPolicy;
        public sealed class OwnAttribute : AuthorizeAttribute { }
        public sealed class PatientTools { [McpServerTool] {{attributes}} public int CountPatients() => 0; }
        """));

    [Fact]
    public async Task The_raw_request_is_no_parameter_and_the_connection_is_one() => Assert.Equal(["TPOL1005 request"], await Reported.In("""
        using System;
        using ModelContextProtocol;
        using ModelContextProtocol.Protocol;
        using ModelContextProtocol.Server;
        using ToolPolicy;
        public sealed class PatientTools
        {
            [McpServerTool, RequiresRole("nurse")] public int CountPatients(RequestContext<CallToolRequestParams> request) => 0;
            [McpServerTool, RequiresRole("nurse")] public int CountBeds(McpServer server, IProgress<ProgressNotificationValue> progress) => 0;
        }
        """));

    [Fact]
    public async Task Another_schema_than_that_of_the_result_is_said_to_have_no_effect() => Assert.Equal(["TPOL1064 McpServerTool(UseStructuredContent = true, OutputSchemaType = typeof(string))"], await Reported.In("""
        using ModelContextProtocol.Server;
        using ToolPolicy;
        public sealed class PatientTools
        {
            [McpServerTool(UseStructuredContent = true, OutputSchemaType = typeof(string)), RequiresRole("nurse")] public int CountPatients() => 0;
            [McpServerTool(UseStructuredContent = true, OutputSchemaType = typeof(int)), RequiresRole("nurse")] public int CountBeds() => 0;
        }
        """));
}
