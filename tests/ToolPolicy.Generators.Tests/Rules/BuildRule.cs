using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>An error of the package's build files, and its page.</summary>
internal sealed record BuildRule(string Id, string Text, string[] Page)
{
    public const string Prefix = "TPOL3";

    public static IReadOnlyList<BuildRule> All { get; } = [.. XDocument.Load(Repository.Path("runtime", "ToolPolicy", "build", "ToolPolicy.targets"))
        .Descendants("Error")
        .Select(static error => Of(error.Attribute("Code")!.Value, error.Attribute("Text")!.Value))
        .OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public string Name => Page[0].Split(' ')[^1];

    public string Sentence => Page[4].TrimEnd('.');

    private static BuildRule Of(string id, string text)
    {
        string page = Path.Combine(RulePage.Folder, id + ".md");
        return new BuildRule(id, text, File.Exists(page) ? File.ReadAllText(page).ReplaceLineEndings("\n").Split('\n') : throw new InvalidDataException($"{id} has no page"));
    }
}
