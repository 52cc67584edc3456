using System.Collections.Generic;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <content>Methods that another framework marks.</content>
internal static partial class FixCases
{
    private static IReadOnlyList<FixCase> Marks =>
    [
        new("TPOL2001", "Let the role 'admin' call 'FindPatient'",
            ["""
            // The patients of the clinic.

            using ModelContextProtocol.Server;
            using System;

            namespace Clinic;

            [McpServerToolType]
            public sealed class PatientTools
            {
                /// <summary>Finds a patient.</summary>
                [McpServerTool]
                public string FindPatient(string mrn) => Environment.NewLine + mrn;
            }

            """],
            ("using System;\n", "using System;\nusing ToolPolicy;\n"),
            ("    [McpServerTool]\n", "    [McpServerTool]\n    [RequiresRole(\"admin\")]\n")),
        new("TPOL2001", "Let anyone call 'OpeningHours'",
            ["""
            #if CLINIC
            using Clinic;
            #endif

            using ModelContextProtocol.Server;

            public static class OpeningTools
            {
                [McpServerTool] public static string OpeningHours() => "8 to 18";
            }

            """],
            ("[McpServerTool] public", "[McpServerTool] [global::ToolPolicy.AllowAnyone(\"TODO: say why anyone may call this\")] public")),
    ];
}
