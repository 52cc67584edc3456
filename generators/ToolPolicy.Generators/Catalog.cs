using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Rules;

namespace ToolPolicy.Generators;

/// <summary>What a build offers to models, on one page: only what the page says, so that an edit that changes none of it does not write the page again.</summary>
/// <param name="Tools">Every tool, host by host.</param>
/// <param name="Roles">The declared roles.</param>
/// <param name="Suppressions">What was silenced.</param>
internal sealed record Catalog(EquatableArray<CatalogTool> Tools, EquatableArray<string> Roles, EquatableArray<Suppression> Suppressions)
{
    public static Catalog Of(
        ((EquatableArray<HostFile> Hosts, EquatableArray<string> Roles) Declared, EquatableArray<Suppression> Suppressions) input, CancellationToken cancellation) => new(
        new(input.Declared.Hosts
            .OrderBy(static file => file.Guarded.Host.Display, StringComparer.Ordinal)
            .SelectMany(static file => file.Guarded.Tools)
            .Select(static tool => new CatalogTool(tool.Name, tool.Display, new(RuleWords.Of(tool).Concat(SizeOf(tool)).Select(static line => new CatalogLine(line.Verb, line.Text))), tool.Rule.Id))),
        input.Declared.Roles,
        input.Suppressions);

    /// <summary>How large a result can become before it is cut, from its type.</summary>
    private static IEnumerable<(string Verb, string Text)> SizeOf(Tool tool)
    {
        if (tool.Unsound is null && tool.Result.Type is not null)
        {
            yield return ("Size", ResultSize.Of(tool.Result) is not { } bytes ? "no bound: the type sets none"
                : tool.Result.Mark is null && tool.Parameters.Any(static parameter => parameter.Mark is not null) ? "no bound: a sensitive argument that comes back becomes a placeholder"
                : $"at most {bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes{(bytes <= tool.Rule.MaxTokens ? ", which always fits the cap" : "")}");
        }
    }
}

/// <param name="Name">The name the model calls.</param>
/// <param name="Method">The method in C#.</param>
/// <param name="Rule">Its rule in words.</param>
/// <param name="RuleId">The id of the rule.</param>
internal sealed record CatalogTool(string Name, string Method, EquatableArray<CatalogLine> Rule, string RuleId);

/// <param name="Verb">What the line says of the tool.</param>
/// <param name="Text">About what.</param>
internal sealed record CatalogLine(string Verb, string Text);

/// <param name="Id">The id of the rule that is silenced, or "every rule".</param>
/// <param name="Where">Where: a declaration, a file, or the project.</param>
/// <param name="Justification">Why, in the words of whoever did it.</param>
internal sealed record Suppression(string Id, string Where, string Justification);
