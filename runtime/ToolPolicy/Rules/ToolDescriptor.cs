using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ToolPolicy.Grammar;

namespace ToolPolicy.Rules;

/// <summary>Everything about a tool but its body: what the model is shown, and the rule that guards it. Made by generated code.</summary>
public sealed class ToolDescriptor
{
    // Boxes, because a JsonElement is wider than what is written atomically and a descriptor is shared by every call.
    private StrongBox<JsonElement>? _schema;
    private StrongBox<JsonElement>? _resultSchema;
    private string? _fingerprint;

    /// <summary>Makes a descriptor.</summary>
    /// <param name="name">The name the model calls.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="method">The method in C#, for developers and records.</param>
    /// <param name="schema">JSON schema of the arguments.</param>
    /// <exception cref="ArgumentException">A name that <see cref="ToolName"/> refuses.</exception>
    public ToolDescriptor(string name, ToolRule rule, string method, string schema)
    {
        Legal.OrThrow(ToolName.FaultOf(name), nameof(name));
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentException.ThrowIfNullOrEmpty(schema);
        Name = name;
        Rule = rule;
        Method = method;
        SchemaText = schema;
    }

    /// <summary>The name the model calls.</summary>
    public string Name { get; }

    /// <summary>The rule that guards the tool.</summary>
    public ToolRule Rule { get; }

    /// <summary>The method in C#.</summary>
    public string Method { get; }

    /// <summary>JSON schema of the arguments, as text.</summary>
    public string SchemaText { get; }

    /// <summary>JSON schema of the result as the model sees it, as text; null when there is none.</summary>
    public string? ResultSchemaText { get; init; }

    /// <summary>What the model is told about the tool.</summary>
    public string Description { get; init; } = "";

    /// <summary>A title for people; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>How the tool describes its effect.</summary>
    public ToolHints Hints { get; init; } = ToolHints.None;

    /// <summary>What it says to servers of the Model Context Protocol; null when it carries no <c>[McpServerTool]</c>.</summary>
    public McpMark? Mcp { get; init; }

    /// <summary>The parameters that carry a name, in the order of the method.</summary>
    public IReadOnlyList<ToolParameter> Parameters
    {
        get => Declared;
        init => Declared = [.. value];
    }

    /// <summary>Whether everything that goes in and out is kept out of records, logs and traces.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>What is looked for in every string that goes out, and in the arguments that records show.</summary>
    public Detectors Detect { get; init; }

    /// <summary>Why the declaration cannot be enforced, for developers; such a tool denies every call. Null when it is sound.</summary>
    public string? Unsound { get; init; }

    /// <summary>JSON schema of the arguments.</summary>
    public JsonElement Schema => (_schema ??= Parse(SchemaText)).Value;

    /// <summary>JSON schema of the result as the model sees it; null when there is none.</summary>
    public JsonElement? ResultSchema => ResultSchemaText is null ? null : (_resultSchema ??= Parse(ResultSchemaText)).Value;

    /// <summary>SHA-256 over rule id, name, description and schema: it changes when anything that the model or the guard reads changes.</summary>
    public string Fingerprint => _fingerprint ??= Hash(Rule.Id, Name, Description, SchemaText);

    /// <summary><see cref="Parameters"/>, for every call.</summary>
    internal ToolParameter[] Declared { get; private init; } = [];

    private static StrongBox<JsonElement> Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone());
    }

    /// <summary>Each part is preceded by its length, so that no two lists of parts read the same.</summary>
    private static string Hash(params string[] parts)
    {
        StringBuilder canonical = new("toolpolicy-fingerprint/1\n");
        foreach (string part in parts)
        {
            string unix = part.ReplaceLineEndings("\n");
            canonical.Append(Encoding.UTF8.GetByteCount(unix)).Append(':').Append(unix).Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString()))).ToLowerInvariant();
    }
}
