using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.PublicApi;

/// <summary>The public surface of every shipped assembly is what stands in <c>Approved/</c>. Run the tests with <c>TOOLPOLICY_UPDATE=1</c> to approve a change.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("ToolPolicy.Abstractions")]
    [InlineData("ToolPolicy")]
    [InlineData("ToolPolicy.Mcp")]
    [InlineData("ToolPolicy.Semantics")]
    [InlineData("ToolPolicy.Analyzers")]
    [InlineData("ToolPolicy.CodeFixes")]
    [InlineData("ToolPolicy.Generators")]
    public void The_public_surface_is_the_approved_one(string assembly)
    {
        CSharpCompilation compilation = Compiled.Compile([]);
        string actual = PublicSurface.Of(compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(symbol => symbol.Name == assembly));
        string file = Repository.Path("tests", "ToolPolicy.Generators.Tests", "PublicApi", "Approved", assembly + ".txt");
        if (Environment.GetEnvironmentVariable("TOOLPOLICY_UPDATE") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "", actual);
    }
}
