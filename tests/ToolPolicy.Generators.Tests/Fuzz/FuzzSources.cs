using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ToolPolicy.Generators.Tests.Corpus;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Rules;

namespace ToolPolicy.Generators.Tests.Fuzz;

/// <summary>What is mutated: the corpus, the Clinic, and the code on the pages of the rules.</summary>
internal static class FuzzSources
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. CorpusFile.All.Select(static file => file.Tree.GetText().ToString()),
        .. Directory.EnumerateFiles(Repository.Path("examples", "Clinic", "Tools"), "*.cs").Order(StringComparer.Ordinal).Select(static path => File.ReadAllText(path).ReplaceLineEndings("\n")),
        .. RulePage.Ids.Select(RulePage.Of).SelectMany(static page => new[] { page.Bad.Source, page.Good.Source }),
    ];
}
