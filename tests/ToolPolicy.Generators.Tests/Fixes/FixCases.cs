using System.Collections.Generic;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <summary>Every fix, at least once; the trickier its surroundings, the more often.</summary>
internal static partial class FixCases
{
    private const string Roles = """
        namespace Clinic;

        [ToolPolicy.PolicyRoles]
        public static class Roles
        {
            public const string Nurse = "nurse";
            public const string Clinician = "clinician";
        }

        """;

    public static IReadOnlyList<FixCase> All { get; } = [.. Registrations, .. Marks, .. Declarations, .. Advice];
}
