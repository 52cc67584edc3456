using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ToolPolicy.Generators.Tests.Docs;

/// <summary>Links of a Markdown text that lead to files beside it.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>Targets of inline links, images and reference definitions that are neither a URL nor inside code.</summary>
    public static IReadOnlyList<string> In(string markdown)
    {
        string prose = Code().Replace(markdown.ReplaceLineEndings("\n"), "");
        return [.. Inline().Matches(prose).Concat(Definition().Matches(prose)).Select(static match => match.Groups["target"].Value).Where(static target => !Url().IsMatch(target))];
    }

    /// <summary>The links of a file that lead to no file or folder, or to a heading that the file they lead to does not have.</summary>
    public static IEnumerable<string> DeadIn(string markdown, string file)
    {
        foreach (string link in In(markdown))
        {
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(parts[0])));
            if (!Path.Exists(target) && target != file)
            {
                yield return link;
            }
            else if (parts.Length == 2 && target.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                && !Anchors(target == file ? markdown : File.ReadAllText(target)).Contains(Uri.UnescapeDataString(parts[1])))
            {
                yield return link;
            }
        }
    }

    /// <summary>The names by which headings can be linked to, as common hosts of Markdown make them.</summary>
    private static HashSet<string> Anchors(string markdown)
    {
        HashSet<string> anchors = [];
        foreach (Match heading in Heading().Matches(Fence().Replace(markdown.ReplaceLineEndings("\n"), "")))
        {
            StringBuilder anchor = new();
            foreach (char c in heading.Groups["text"].Value.Trim())
            {
                anchor.Append(c == ' ' ? "-" : char.IsLetterOrDigit(c) || c is '-' or '_' ? char.ToLowerInvariant(c).ToString() : "");
            }

            string first = anchor.ToString();
            for (int i = 1; !anchors.Add(anchor.ToString()); i++)
            {
                anchor.Clear().Append(first).Append('-').Append(i);
            }
        }

        return anchors;
    }

    [GeneratedRegex("^(?<fence>```+|~~~+).*?^\\k<fence>[`~]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^(?<fence>```+|~~~+).*?^\\k<fence>[`~]*$|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(<?(?<target>[^)\s>]+)>?(?:\s+[""'(][^)]*)?\)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"^\[[^\]]+\]:\s*<?(?<target>[^\s>]+)", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Url();

    [GeneratedRegex("^#{1,6} (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
