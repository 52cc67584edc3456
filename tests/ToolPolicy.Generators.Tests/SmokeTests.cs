using System.Threading.Tasks;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests;

public sealed class SmokeTests
{
    [Fact]
    public async Task A_sound_tool_compiles_without_a_word()
    {
        Compiled compiled = Compiled.From("""
            using ToolPolicy;
            namespace Sample;
            public sealed class Tools { [RequiresRole("clinician")] public string Hello(string name) => name; }
            """);
        Assert.Empty(compiled.CompilerDiagnostics());
        Assert.Empty(await compiled.AnalyzeAsync());
        Assert.Contains("Sample.Tools.g.cs", compiled.Generated.Keys);
    }
}
