using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests;

/// <summary>
/// Every code block in the docs is compiled or looked up. Blocks of a page are compiled together, as the files of one program; a block says otherwise behind its language:
/// <c>standalone</c> (by itself), <c>warns ID</c> (one of our warnings is the point), <c>generated FILE</c> (an excerpt of a generated guard of the Clinic).
/// </summary>
public sealed partial class DocsTests
{
    public static TheoryData<string> Pages => [.. AllPages];

    private static string[] AllPages => [.. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/Clinic/README.md", "examples/ClinicMcp/README.md" }
        .Concat(Directory.EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("docs/rules/TPOL", StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Code_on_the_page_compiles(string page)
    {
        Block[] blocks = [.. BlocksOf(page).Where(static block => block.Language == "csharp" && !block.Info.Contains("generated"))];
        foreach (Block block in blocks.Where(static block => block.Info.Contains("standalone")))
        {
            await AssertCompilesAsync([block]);
        }

        await AssertCompilesAsync([.. blocks.Where(static block => !block.Info.Contains("standalone"))]);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Generated_code_on_the_page_is_what_the_generator_writes(string page)
    {
        foreach (Block block in BlocksOf(page).Where(static block => block.Info.Contains("generated")))
        {
            Assert.Contains(block.Text, Repository.Read("examples", "Clinic", "Generated", block.Info[^1]), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Json_on_the_page_is_json(string page)
    {
        foreach (string line in BlocksOf(page).Where(static block => block.Language == "json").SelectMany(static block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            JsonDocument.Parse(line).Dispose();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_on_the_page_name_what_exists(string page)
    {
        foreach (string line in BlocksOf(page).Where(static block => block.Language == "sh").SelectMany(static block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            string[] paths = [.. line.Split(' ').Where(static word => word.Contains('/') || word.EndsWith(".sln", StringComparison.Ordinal))];
            Assert.NotEmpty(paths);
            Assert.All(paths, static path => Assert.True(Path.Exists(Repository.Path(path)), path));
        }
    }

    [Fact]
    public void Every_block_has_a_language_that_is_checked() =>
        Assert.All(AllPages.SelectMany(BlocksOf), static block => Assert.Contains(block.Language, new[] { "csharp", "json", "sh", "text" }));

    [Fact]
    public void The_repository_speaks_of_itself_alone()
    {
        foreach (string page in AllPages)
        {
            Assert.DoesNotMatch(@"(^|[\s(`""])/(home|root|work|tmp|Users)/", File.ReadAllText(Repository.Path(page)));
        }
    }

    private static async Task AssertCompilesAsync(Block[] blocks)
    {
        if (blocks.Length == 0)
        {
            return;
        }

        Compiled compiled = Compiled.From(
            blocks.Select(static block => block.Text),
            static compilation => compilation.WithOptions(compilation.Options.WithOutputKind(
                compilation.SyntaxTrees.Any(static tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement)) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)));
        Assert.DoesNotContain(compiled.CompilerDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        string[] expected = [.. blocks.Where(static block => block.Info.Contains("warns")).Select(static block => block.Info[^1])];
        Assert.Equal(expected, (await compiled.AnalyzeAsync()).Select(static diagnostic => diagnostic.Id));
    }

    private static IEnumerable<Block> BlocksOf(string page) => Fence().Matches(Repository.Read(page).Replace("\r\n", "\n", StringComparison.Ordinal))
        .Select(static match => new Block(match.Groups["info"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), match.Groups["text"].Value));

    [GeneratedRegex(@"^```(?<info>[^\n`]*)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    private sealed record Block(string[] Info, string Text)
    {
        public string Language => Info.Length == 0 ? "" : Info[0];
    }
}
