using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>A page of <c>docs/rules</c>, taken apart. What is not where every page has it is null, so that a test can say what is missing.</summary>
internal sealed partial record RulePage(string Id, string Text)
{
    public static string Folder { get; } = Repository.Path("docs", "rules");

    /// <summary>The ids that have a page, by the names of the files. Pages of what the build checks (TPOL3xxx) are <see cref="BuildRule"/>'s.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Select(static file => Path.GetFileNameWithoutExtension(file))
            .Where(static name => name != "README" && !name.StartsWith(BuildRule.Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The first line, as in <c># TPOL1005 ParameterNotBindable</c>.</summary>
    public string Heading => Lines[0];

    /// <summary>The second paragraph, which says the category and the default severity.</summary>
    public string Classification => Lines[2];

    /// <summary>The third paragraph: one sentence that says what is wrong.</summary>
    public string Sentence => Lines[4];

    /// <summary>The headings below the title, in their order.</summary>
    public IReadOnlyList<string> Sections => [.. Lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..])];

    /// <summary>A file that makes the rule speak. The lines of which it speaks end in a comment that is the rule's id.</summary>
    public RuleSample Bad => new(BlockOf("Bad"));

    /// <summary>The same, done right.</summary>
    public RuleSample Good => new(BlockOf("Good"));

    private string[] Lines => Text.Split('\n');

    public static RulePage Of(string id) => new(id, File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n"));

    /// <summary>The words of a section.</summary>
    public string Section(string heading) => Text.Split($"\n## {heading}\n") is [_, var rest] ? rest.Split("\n## ")[0].Trim() : "";

    private string BlockOf(string heading) => CodeBlock().Matches(Section(heading)) is [var only] ? only.Groups[1].Value : throw new InvalidDataException($"{Id}: '## {heading}' has one block of C#");

    [GeneratedRegex("^```csharp\n(.*?\n)```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}

/// <summary>
/// A block of C# on a page: one whole file. Its first line may be <c>// LangVersion: 11</c>, which compiles it as that version instead of the tests' usual one, or
/// <c>// Generator: off</c>.
/// </summary>
internal sealed partial record RuleSample(string Source)
{
    public CSharpParseOptions ParseOptions => LanguageVersionLine().Match(Source) is { Success: true } match && LanguageVersionFacts.TryParse(match.Groups[1].Value, out LanguageVersion version)
        ? Compiled.ParseOptions.WithLanguageVersion(version)
        : Compiled.ParseOptions;

    /// <summary>Lines, from 0, that end in the comment <c>// TPOLnnnn</c>.</summary>
    public IReadOnlyList<int> LinesMarked(string id) =>
        [.. Source.Split('\n').Index().Where(line => line.Item.EndsWith("// " + id, StringComparison.Ordinal)).Select(static line => line.Index)];

    public Compiled Compile(Func<CSharpCompilation, CSharpCompilation>? change = null) =>
        Source.StartsWith("// Generator: off\n", StringComparison.Ordinal) ? Compiled.WithoutGenerator(Source) : Compiled.From([Source], change, ParseOptions);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source.Split('\n').Length} lines");

    [GeneratedRegex(@"\A// LangVersion: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex LanguageVersionLine();
}
