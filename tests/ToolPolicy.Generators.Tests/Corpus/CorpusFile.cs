using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Corpus;

/// <summary>A line, from 1, and a class of exposure.</summary>
internal readonly record struct Mark(int Line, string Class);

/// <summary>
/// A small C# file. Its first line is a comment that begins with <c>exposed:</c>, <c>guarded:</c> or <c>never:</c>. A comment behind code is a mark: the classes of
/// what must be reported on that line, with commas between them. On lines without a mark nothing may be reported.
/// </summary>
internal sealed partial record CorpusFile(string Name, SyntaxTree Tree)
{
    public static string Folder { get; } = Repository.Path("tests", "ToolPolicy.Generators.Tests", "Corpus");

    public static IReadOnlyList<CorpusFile> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(Folder, "Files"), "*.cs", SearchOption.AllDirectories)
        .Select(static path => (Path: path, Name: Path.GetRelativePath(Path.Combine(Folder, "Files"), path).Replace('\\', '/')))
        .OrderBy(static file => file.Name, StringComparer.Ordinal)
        .Select(static file => Parse(file.Name, File.ReadAllText(file.Path).ReplaceLineEndings("\n")))];

    /// <summary>What the first line says the file is: <see cref="ExposureClass.Exposed"/>, <see cref="ExposureClass.Guarded"/> or <see cref="ExposureClass.Never"/>.</summary>
    public string Kind => Heading().Match(Tree.GetText().ToString()) is { Success: true } match ? match.Groups["kind"].Value : "";

    /// <summary>What must be reported.</summary>
    public IReadOnlySet<Mark> Marks => Tree.GetRoot().DescendantTrivia(descendIntoTrivia: true)
        .Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !StandsAlone(trivia))
        .SelectMany(static trivia => trivia.ToString()[2..].Split(',', StringSplitOptions.TrimEntries).Select(word => new Mark(LineOf(trivia.GetLocation()), word)))
        .ToHashSet();

    public static CorpusFile Parse(string name, string source)
    {
        CSharpParseOptions options = LanguageVersionLine().Match(source) is { Success: true } match && LanguageVersionFacts.TryParse(match.Groups["version"].Value, out LanguageVersion version)
            ? Compiled.ParseOptions.WithLanguageVersion(version)
            : Compiled.ParseOptions;
        return new(name, CSharpSyntaxTree.ParseText(source, options, path: name));
    }

    public static int LineOf(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;

    private static bool StandsAlone(SyntaxTrivia trivia)
    {
        Microsoft.CodeAnalysis.Text.SourceText text = trivia.SyntaxTree!.GetText();
        int start = text.Lines.GetLineFromPosition(trivia.SpanStart).Start;
        return string.IsNullOrWhiteSpace(text.ToString(new(start, trivia.SpanStart - start)));
    }

    [GeneratedRegex(@"\A// (?<kind>exposed|guarded|never): \S.*\.$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^// LangVersion: (?<version>\S+)$", RegexOptions.Multiline)]
    private static partial Regex LanguageVersionLine();
}
