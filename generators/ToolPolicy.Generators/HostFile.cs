using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Rules;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Generators;

/// <summary>A host on its way to its file.</summary>
internal sealed record HostFile(string HintName, GuardedHost Guarded)
{
    /// <summary>Hosts with their tools, both in ordinal order whatever the order of files was.</summary>
    public static EquatableArray<HostFile> Group((ImmutableArray<Entry> Declared, ImmutableArray<Entry> Inherited) entries, CancellationToken cancellation)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<HostFile> files = [];
        foreach (IGrouping<Host, Entry> group in entries.Declared.Concat(entries.Inherited).GroupBy(static entry => entry.Host).OrderBy(static group => group.Key.Type, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (group.Any(static entry => !entry.IsBare))
            {
                files.Add(new HostFile(HintOf(group.Key, taken), new GuardedHost(group.Key, OneToolPerName(group))));
            }
        }

        return files;
    }

    /// <summary>Which of two tools of one name a model would call is chance, so calls of that name are denied.</summary>
    private static EquatableArray<Tool> OneToolPerName(IGrouping<Host, Entry> group)
    {
        IEnumerable<IGrouping<string, Tool>> names = group
            .Select(static entry => entry.Tool)
            .GroupBy(static tool => tool.DeclaringType + "\n" + tool.Signature)
            .Select(static same => same.First())
            .OrderBy(static tool => tool.Name, StringComparer.Ordinal).ThenBy(static tool => tool.Signature, StringComparer.Ordinal)
            .GroupBy(static tool => tool.Name, StringComparer.Ordinal);
        return new(names.Select(tools => tools.Skip(1).Any()
            ? Denying(tools.First(), new Finding(Fault.ToolNameTaken, Microsoft.CodeAnalysis.Location.None, tools.Key, group.Key.Display).ToText())
            : tools.First()));
    }

    /// <summary>What the reader would have made of the tool, had it known: nothing of one of the two may be shown as what holds for both.</summary>
    private static Tool Denying(Tool tool, string why) => tool with
    {
        Unsound = why,
        Schema = SchemaWriter.OfNothing,
        ResultSchema = null,
        Rule = tool.Rule with { Id = RuleCanonicalForm.IdOf(tool.Rule, tool.Parameters, tool.Result, tool.IsSensitive, tool.Detect, denies: true) },
    };

    /// <summary>Hint names are compared without case; types are not.</summary>
    private static string HintOf(Host host, HashSet<string> taken)
    {
        string name = string.Concat(host.Display.Select(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' ? c : '_'));
        string hint = name.Length > 120 || !taken.Add(name) ? $"{(name.Length > 120 ? name.Substring(0, 120) : name)}.{SafeName.Hash(host.Type)}.g.cs" : name + ".g.cs";
        return hint;
    }
}
