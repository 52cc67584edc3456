using System;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests;

/// <summary>[RegularExpression]: what the schema promises is what the guard holds arguments to, the empty text included.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("^MRN-[0-9]{5}$", "MRN-00001", true)]
    [InlineData("^MRN-[0-9]{5}$", "MRN-1", false)]
    [InlineData("^MRN-[0-9]{5}$", "MRN-00001\n", false)]
    [InlineData("^MRN-[0-9]{5}$", "", false)]
    [InlineData("^(MRN-[0-9]{5})?$", "", true)]
    public async Task An_argument_is_held_to_its_pattern(string pattern, string argument, bool isPermitted) =>
        Assert.Equal(isPermitted, await IsPermittedAsync(pattern, "string", argument));

    [Theory]
    [InlineData(null, true)]
    [InlineData("", false)]
    [InlineData("MRN-00001", true)]
    public async Task Null_passes_where_the_parameter_takes_it(string? argument, bool isPermitted) =>
        Assert.Equal(isPermitted, await IsPermittedAsync("^MRN-[0-9]{5}$", "string?", argument));

    [Fact]
    public void The_pattern_is_said_in_words() => Assert.Contains("mrn: matches ^MRN-[0-9]{5}$", Compile("^MRN-[0-9]{5}$", "string").Generated["Sample.Tools.g.cs"]);

    private static Compiled Compile(string pattern, string type) => Compiled.From($$"""
        using System.ComponentModel.DataAnnotations;
        using ToolPolicy;
        namespace Sample;
        public sealed class Tools { [AllowAnyone("a test")] public string Find([RegularExpression("{{pattern}}")] {{type}} mrn) => "found"; }
        """);

    private static async Task<bool> IsPermittedAsync(string pattern, string type, string? argument)
    {
        Assembly assembly = Compile(pattern, type).Load();
        InMemoryAuditSink records = new();
        ToolGuard guard = new(new ToolGuardOptions { Audit = records });
        object host = Activator.CreateInstance(assembly.GetType("Sample.Tools")!)!;
        GuardedToolSet tools = (GuardedToolSet)assembly.GetType("Sample.ToolsGuardExtensions")!.GetMethod("Guarded")!.Invoke(null, [host, guard])!;
        await tools[0].InvokeAsync(new AIFunctionArguments { ["mrn"] = argument });
        return records.Records[0].IsPermitted;
    }
}
