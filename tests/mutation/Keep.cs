using System;
using System.IO;
using System.Reflection;
using System.Text.RegularExpressions;
using ToolPolicy;
using Xunit;

/// <summary>The one test that Stryker runs: it keeps the assembly that Stryker changed, and touches one mutant, because otherwise nothing would be taken for covered.</summary>
public sealed class Keep
{
    [Fact]
    public void The_changed_assembly_is_kept()
    {
        SensitivePattern touched = new("kind", new Regex("x", RegexOptions.NonBacktracking));
        Assembly subject = touched.GetType().Assembly;
        if (Array.Exists(subject.GetTypes(), static type => type.Name == "MutantControl"))
        {
            File.Copy(subject.Location, Environment.GetEnvironmentVariable("TOOLPOLICY_MUTATED")!, overwrite: true);
        }
    }
}
