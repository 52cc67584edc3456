using System.Collections.Generic;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <content>What is most likely not meant.</content>
internal static partial class FixCases
{
    private static IReadOnlyList<FixCase> Advice =>
    [
        new("TPOL1025", "Remove [FromPrincipal]",
            ["""
            using ToolPolicy;

            public sealed class PatientTools
            {
                [RequiresRole("nurse")] public string Find() => Find("", "");

                private static string Find(string mrn, [FromPrincipal("ward")] string ward) => mrn + ward;
            }

            """],
            ("[FromPrincipal(\"ward\")] ", "")),
        new("TPOL1028", "Take 'userId' from the claim 'sub' of the principal",
            ["""
            using ToolPolicy;

            public sealed class ShiftTools
            {
                [RequiresRole("nurse")] public string Mine(int week, string /* whose */ userId) => userId + week;
            }

            """],
            ("string /* whose */", "[FromPrincipal(\"sub\")] string /* whose */")),
        new("TPOL1029", "Take 'patients' from services",
            ["""
            using ToolPolicy;

            public sealed class PatientService;

            public sealed class PatientTools
            {
                [RequiresRole("nurse")] public string Find(string mrn, PatientService patients) => mrn + patients;
            }

            """],
            ("PatientService patients", "[FromToolServices] PatientService patients")),
        new("TPOL1005", "Take 'patients' from services",
            ["""
            public interface IPatients;

            public sealed class PatientTools
            {
                [ToolPolicy.RequiresRole("nurse")] public string Find(string mrn, IPatients patients) => mrn + patients;
            }

            """],
            ("public interface", "using ToolPolicy;\n\npublic interface"),
            ("IPatients patients", "[FromToolServices] IPatients patients")),
        new("TPOL1030", "Let only the role 'clinician' call it",
            [Roles, """
            using ToolPolicy;

            namespace Clinic;

            public sealed class VisitTools
            {
                [AllowAnyone("public"), MaxTokens(100)]
                public string CancelVisit(string visit) => visit;
            }

            """],
            ("AllowAnyone(\"public\")", "RequiresRole(Roles.Clinician)")),
        new("TPOL1031", "Remove [MaxTokens]",
            ["""
            using ToolPolicy;

            public sealed class BedTools
            {
                [RequiresRole("nurse")]
                [MaxTokens(64)]
                public int Free() => 3;
            }

            """],
            ("    [MaxTokens(64)]\n", "")),
        new("TPOL1035", "Cap the result of 'Free' at 1000 LLM tokens",
            ["""
            using ToolPolicy;

            public sealed class BedTools
            {
                [RequiresRole("nurse")]
                public int[] Free() => [3];
            }

            """],
            ("    public int[]", "    [MaxTokens(1000)]\n    public int[]")),
    ];
}
