using System;
using System.Collections.Generic;

namespace ToolPolicy.Tests.Redaction;

/// <summary>Results whose every slot is either sensitive or not, in every kind of place.</summary>
public sealed class GraphTools
{
    /// <summary>What the next calls return.</summary>
    public Node? Next { get; set; }

    [RequiresRole("tester")]
    public Node? Graph() => Next;

    [RequiresRole("tester")]
    public List<Node?> Many() => [Next, null, Next];

    [RequiresRole("tester")]
    public Dictionary<string, Node?> Map() => new() { ["k"] = Next };

    [RequiresRole("tester")]
    [return: Sensitive("whole")]
    public Node? Whole() => Next;

    [RequiresRole("tester")]
    public Hidden? Type() => Next?.OfSensitiveType;

    [RequiresRole("tester"), Sensitive]
    public Node? Confidential() => Next;
}

/// <summary>A node: open slots hold sentinels, sensitive ones canaries.</summary>
public class Node : IMarked
{
    public string? Open { get; set; }

    public int Number { get; set; }

    public List<string>? OpenList { get; set; }

    public Dictionary<string, string?>? OpenMap { get; set; }

    public Leaf? Child { get; set; }

    public List<Leaf?>? Children { get; set; }

    public Struct Inline { get; set; }

    public Struct? MaybeInline { get; set; }

    public Shade Shade { get; set; }

    [Sensitive("text")]
    public string? Secret { get; set; }

    [Sensitive]
    public int? SecretNumber { get; set; }

    [Sensitive("list")]
    public List<string>? SecretList { get; set; }

    [Sensitive("map")]
    public Dictionary<string, string?>? SecretMap { get; set; }

    [Sensitive("anything")]
    public object? SecretAnything { get; set; }

    [Sensitive(As = ToolPolicy.Redaction.Drop)]
    public string? Dropped { get; set; }

    public Hidden? OfSensitiveType { get; set; }

    public List<Hidden>? OfSensitiveTypes { get; set; }

    public string? ByInterface { get; set; }
}

/// <summary>Says what is sensitive in whoever implements it.</summary>
public interface IMarked
{
    /// <summary>Sensitive by way of the interface.</summary>
    [Sensitive("by-interface")]
    string? ByInterface { get; }
}

/// <summary>A record whose positional parameters carry the marks.</summary>
public record Leaf(string? Label, [Sensitive("leaf")] string? LeafSecret, [Sensitive] DateTime? LeafDate);

/// <summary>At run time something else than declared.</summary>
public sealed record DeeperLeaf(string? Label, string? LeafSecret, DateTime? LeafDate, string Undeclared) : Leaf(Label, LeafSecret, LeafDate);

public struct Struct
{
    public string? Name { get; set; }

    [Sensitive("struct")]
    public Guid Id { get; set; }
}

/// <summary>Sensitive wherever it occurs.</summary>
[Sensitive("hidden")]
public class Hidden
{
    public string? Value { get; set; }
}

public sealed class DeeperHidden : Hidden
{
    public string? More { get; set; }
}

public enum Shade
{
    Light,
    Dark,
}
