using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace ToolPolicy.Mutation;

/// <summary>What Stryker puts into the assembly it changes: which mutant is on, and which ones were passed.</summary>
internal static class Switch
{
    /// <summary>No mutant.</summary>
    public const int None = -1;

    private static readonly Type Control = typeof(SensitivePattern).Assembly.GetTypes().Single(static type => type.Name == "MutantControl");
    private static readonly FieldInfo Active = Control.GetField("ActiveMutant")!;
    private static readonly FieldInfo Captures = Control.GetField("CaptureCoverage")!;
    private static readonly MethodInfo Passed = Control.GetMethod("GetCoverageData")!;

    /// <summary>Turns one mutant on.</summary>
    public static void On(int mutant) => Active.SetValue(null, mutant);

    /// <summary>Notes from here on which mutants are passed.</summary>
    public static void Capture() => Captures.SetValue(null, true);

    /// <summary>The mutants that were passed since the last time, and those of them that were passed while something static was made.</summary>
    public static (int[] All, int[] Static) TakePassed()
    {
        IList<int>[] passed = (IList<int>[])Passed.Invoke(null, null)!;
        return ([.. passed[0]], [.. passed[1]]);
    }
}
