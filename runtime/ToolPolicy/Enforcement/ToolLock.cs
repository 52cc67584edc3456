using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ToolPolicy.Generation;
using ToolPolicy.Rules;

namespace ToolPolicy;

/// <summary>
/// The tools of a program as somebody has looked at them: name, rule id and fingerprint of each. Kept in a file, it lets a test or a build notice that a tool, its words
/// or its rule are no longer what they were.
/// </summary>
public sealed class ToolLock
{
    private const string Head = "# toolpolicy-lock/1: name, rule, fingerprint (SHA-256 over rule, name, description and schema)";

    private readonly SortedDictionary<string, Entry> _entries;

    private ToolLock(IEnumerable<ToolDescriptor> tools) => _entries = new(
        tools.ToDictionary(static tool => tool.Name, static tool => new Entry(tool.Rule.Id, tool.Fingerprint), StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The tools of a host.</summary>
    /// <typeparam name="THost">The host.</typeparam>
    /// <exception cref="InvalidOperationException">It has no generated guard.</exception>
    public static ToolLock Of<THost>() => Of(typeof(THost));

    /// <summary>The tools of several hosts.</summary>
    /// <param name="hosts">The hosts; static classes too.</param>
    /// <exception cref="InvalidOperationException">One has no generated guard.</exception>
    /// <exception cref="ArgumentException">Two tools have the same name.</exception>
    public static ToolLock Of(params Type[] hosts)
    {
        ArgumentNullException.ThrowIfNull(hosts);
        return new(hosts.SelectMany(static host => GuardRegistry.For(host, host).Tools));
    }

    /// <summary>The tools of a set.</summary>
    /// <param name="tools">The set.</param>
    public static ToolLock Of(GuardedToolSet tools)
    {
        ArgumentNullException.ThrowIfNull(tools);
        return new(tools.Select(static tool => tool.Tool));
    }

    /// <summary>The lock file: a line a tool, by name; the same for the same tools on every machine.</summary>
    public string ToText()
    {
        StringBuilder text = new(Head + "\n");
        foreach ((string name, Entry entry) in _entries)
        {
            text.Append(name).Append(' ').Append(entry.Rule).Append(' ').Append(entry.Fingerprint).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What is different from a lock file, a sentence each; empty when nothing is.</summary>
    /// <param name="lockFile">The text of the file.</param>
    /// <exception cref="FormatException">It is no lock file.</exception>
    public IReadOnlyList<string> ChangesSince(string lockFile)
    {
        Dictionary<string, Entry> known = Parse(lockFile);
        return
        [
            .. _entries.Keys.Where(name => !known.ContainsKey(name)).Select(static name => $"the tool '{name}' is new"),
            .. known.Keys.Where(name => !_entries.ContainsKey(name)).Order(StringComparer.Ordinal).Select(static name => $"the tool '{name}' is gone"),
            .. _entries.Where(entry => known.TryGetValue(entry.Key, out Entry was) && was != entry.Value).Select(entry =>
                $"the {(known[entry.Key].Rule == entry.Value.Rule ? "description or schema" : "rule")} of the tool '{entry.Key}' has changed"),
        ];
    }

    private static Dictionary<string, Entry> Parse(string lockFile)
    {
        ArgumentNullException.ThrowIfNull(lockFile);
        string[] lines = lockFile.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [Head, .. string[] tools])
        {
            throw new FormatException($"a lock file begins with '{Head}'");
        }

        Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
        foreach (string line in tools)
        {
            if (line.Split(' ') is not [var name, var rule, var fingerprint] || !entries.TryAdd(name, new Entry(rule, fingerprint)))
            {
                throw new FormatException($"line {entries.Count + 2} of the lock file does not name one tool, its rule and its fingerprint");
            }
        }

        return entries;
    }

    private readonly record struct Entry(string Rule, string Fingerprint);
}
