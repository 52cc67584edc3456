using System.Collections.Generic;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <content>Declarations.</content>
internal static partial class FixCases
{
    private static IReadOnlyList<FixCase> Declarations =>
    [
        new("TPOL1007", "Let the role 'nurse' call 'FreeBeds'",
            [Roles, """
            using ToolPolicy;

            namespace Clinic;

            public sealed class BedTools
            {
                /// <summary>Counts the free beds.</summary>
                // not the ones in the corridor
                [MaxTokens(64)]
                public string FreeBeds() => "";
            }

            """],
            ("    [MaxTokens(64)]\n", "    [MaxTokens(64)]\n    [RequiresRole(Roles.Nurse)]\n")),
        new("TPOL1007", "Let the role 'clinician' call 'FreeBeds'",
            [Roles, """
            using ToolPolicy;

            public sealed class BedTools { [Tool] public string FreeBeds() => ""; }

            """],
            ("[Tool] public", "[Tool] [RequiresRole(Clinic.Roles.Clinician)] public")),
        new("TPOL1007", "Let anyone call 'FreeBeds'",
            ["""
            public sealed class BedTools
            {
                [ToolPolicy.Tool] public string FreeBeds() => "";
            }

            """],
            ("public sealed class", "using ToolPolicy;\n\npublic sealed class"),
            ("[ToolPolicy.Tool] public", "[ToolPolicy.Tool] [AllowAnyone(\"TODO: say why anyone may call this\")] public")),
        new("TPOL1022", "Require the role 'clinician' instead of 'clinican'",
            [Roles, """
            using ToolPolicy;

            namespace Clinic;

            public sealed class PatientTools
            {
                [RequiresRole(Roles.Nurse, "clinican" /* both */)]
                public string FindPatient(string mrn) => mrn;
            }

            """],
            ("\"clinican\"", "Roles.Clinician")),
        new("TPOL1022", "Require the role 'nurse' instead of 'Nurse'",
            [Roles, """
            using ToolPolicy;

            public sealed class PatientTools
            {
                private const string Mine = "Nurse";

                [RequiresRole(Mine)]
                public string FindPatient(string mrn) => mrn;
            }

            """],
            ("RequiresRole(Mine)", "RequiresRole(Clinic.Roles.Nurse)")),
        new("TPOL1001", "Make 'BedTools' internal",
            ["""
            using ToolPolicy;

            public static class Ward
            {
                // beds
                private sealed class BedTools
                {
                    [RequiresRole("nurse")] public string FreeBeds() => "";
                }
            }

            """],
            ("private sealed", "internal sealed")),
        new("TPOL1001", "Make 'BedTools' internal",
            ["""
            using ToolPolicy;

            [RequiresRole("nurse")]
            file sealed class BedTools
            {
                [Tool] public string FreeBeds() => "";
            }

            """],
            ("file sealed", "internal sealed")),
        new("TPOL1001", "Make 'BedTools' internal",
            ["""
            using ToolPolicy;

            public static class Ward
            {
                [RequiresRole("nurse")]
                class BedTools
                {
                    [Tool] public string FreeBeds() => "";
                }
            }

            """],
            ("    class BedTools", "    internal class BedTools")),
        new("TPOL1003", "Make 'FreeBeds' internal",
            ["""
            using ToolPolicy;

            public sealed class BedTools
            {
                [RequiresRole("nurse")]
                private static string FreeBeds() => "";
            }

            """],
            ("private static", "internal static")),
        new("TPOL1003", "Make 'FreeBeds' internal",
            ["""
            using ToolPolicy;

            public class BedTools
            {
                [RequiresRole("nurse")] protected virtual string FreeBeds() => "";
            }

            """],
            ("protected virtual", "protected internal virtual")),
        new("TPOL1003", "Make 'FreeBeds' internal",
            ["""
            using ToolPolicy;

            public class BedTools
            {
                [RequiresRole("nurse")] string FreeBeds() => "";
            }

            """],
            ("] string", "] internal string")),
        new("TPOL1006", "Mask the whole result of 'Find'",
            ["""
            using ToolPolicy;

            public sealed class PatientTools
            {
                [RequiresRole("nurse")]
                public object Find(string mrn) => mrn;
            }

            """],
            ("    public object", "    [return: Sensitive]\n    public object")),
        new("TPOL1008", "Remove [AllowAnyone]",
            ["""
            using ToolPolicy;

            public sealed class PatientTools
            {
                [RequiresRole("nurse"), AllowAnyone("it is public"), MaxTokens(100)]
                public string Find(string mrn) => mrn;
            }

            """],
            (", AllowAnyone(\"it is public\")", "")),
        new("TPOL1008", "Remove [ToolPolicy.AllowAnyone]",
            ["""
            public sealed class PatientTools
            {
                /// <summary>Finds one.</summary>
                [ToolPolicy.AllowAnyone("it is public")]
                [ToolPolicy.RequiresRole("nurse")]
                public string Find(string mrn) => mrn;
            }

            """],
            ("    [ToolPolicy.AllowAnyone(\"it is public\")]\n", "")),
        new("TPOL1023", "Make 'FreeBeds' a tool",
            ["""
            using ToolPolicy;

            [RequiresRole("nurse")]
            public sealed class BedTools
            {
                /// <summary>Counts the free beds.</summary>
                public string FreeBeds() => "";

                private string Helper() => "";

                public override string ToString() => Helper();
            }

            """],
            ("    public string FreeBeds", "    [Tool]\n    public string FreeBeds")),
        new("TPOL1023", "Make the public methods of 'BedTools' tools: FreeBeds, TakenBeds",
            ["""
            using ToolPolicy;

            [RequiresRole("nurse")]
            public sealed class BedTools
            {
                public string FreeBeds() => "";

                public string TakenBeds() => "";

                public object Anything() => "";
            }

            """],
            ("    public string FreeBeds", "    [Tool]\n    public string FreeBeds"),
            ("    public string TakenBeds", "    [Tool]\n    public string TakenBeds")),
    ];
}
