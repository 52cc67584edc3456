using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Semantics.Reading;
using Xunit;
using Xunit.Abstractions;

namespace ToolPolicy.Generators.Tests.Hostile;

/// <summary>
/// A file as it is typed, from nothing to the whole: after every keystroke the generator neither throws nor leaves a method that has a policy without a guard.
/// </summary>
/// <remarks>By default every thirty-first prefix of the Clinic's tools, and each of a small host; <c>TOOLPOLICY_TYPING_STEP=1</c> types every character.</remarks>
public sealed partial class TypingTests(ITestOutputHelper output)
{
    private const string Small = """
        using ToolPolicy;
        namespace Sample;
        [RequiresRole("class")]
        public sealed partial class Host(int seed)
        {
            [Tool(Name = "a"), MaxTokens(64)] public string Find(string id, [MaxTokens(40)] string? note = null) => id + note + seed;
            [RequiresRole("x", "y"), RequiresCheck(nameof(Ok))] internal async System.Threading.Tasks.Task<Row[]> RowsAsync(int n) { await System.Threading.Tasks.Task.Yield(); return [new(n, "s")]; }
            [AllowAnyone("open")] public static int Answer() => 42;
            private bool Ok(int n) => n > 0;
        }
        public record Row(int N, [property: Sensitive("ssn", KeepLast = 4)] string S);
        """;

    private static readonly int Step = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_TYPING_STEP"), CultureInfo.InvariantCulture, out int step) ? step : 31;

    [Fact]
    public void A_small_host_is_guarded_at_every_keystroke() => Assert.True(Type([], Small, 1) > Small.Length);

    [Fact]
    public void The_Clinics_tools_are_guarded_while_they_are_typed()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.Path("examples", "Clinic", "Tools"), "*.cs").Order(StringComparer.Ordinal)];
        string tools = files.Single(static path => Path.GetFileName(path) == "ClinicTools.cs");
        int seen = Type([.. files.Where(path => path != tools).Select(File.ReadAllText)], File.ReadAllText(tools), Step);
        Assert.True(seen > 200, $"{seen} guarded methods");
    }

    /// <summary>Types the last file, and returns how many guarded methods were seen over all steps.</summary>
    private int Type(string[] before, string text, int step)
    {
        CSharpCompilation compilation = Compiled.Compile([.. before, ""]);
        GeneratorDriver driver = Compiled.NewDriver();
        SyntaxTree last = compilation.SyntaxTrees[^1];
        int seen = 0;
        int steps = 0;
        for (int length = 0; length <= text.Length; length = length == text.Length ? length + 1 : Math.Min(length + step, text.Length), steps++)
        {
            SyntaxTree typed = last.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text[..length], Encoding.UTF8));
            compilation = compilation.ReplaceSyntaxTree(last, typed);
            last = typed;
            driver = driver.RunGenerators(compilation);
            GeneratorRunResult result = driver.GetRunResult().Results.Single();
            Assert.True(result.Exception is null, $"after {length} characters: {result.Exception}");
            Assert.Empty(result.Diagnostics);
            string generated = string.Concat(result.GeneratedSources.Select(static source => source.SourceText.ToString()));
            foreach (IMethodSymbol method in Declared(compilation, typed))
            {
                ToolReading reading = ToolReader.Read(method, method.ContainingType, compilation, default);
                bool isGuarded = MethodLine().Matches(generated).Any(line => line.Groups[1].Value == Generators.Writing.Text.Comment(reading.Tool.Display).TrimEnd());
                Assert.True(isGuarded || reading.Host is null, $"after {length} characters {method} has a policy and no guard");
                seen += isGuarded ? 1 : 0;
            }
        }

        output.WriteLine($"{steps} steps, {seen} guarded methods");
        return seen;
    }

    /// <summary>What a guard says it guards.</summary>
    [GeneratedRegex("^ +// Method +(.*)$", RegexOptions.Multiline)]
    private static partial Regex MethodLine();

    private static IEnumerable<IMethodSymbol> Declared(CSharpCompilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Select(syntax => model.GetDeclaredSymbol(syntax))
            .OfType<IMethodSymbol>()
            .Where(static method => method.ContainingType is { TypeKind: TypeKind.Class } && Triggers.HasPolicy(method));
    }
}
