using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using ToolPolicy;
using ToolPolicy.Tests.Redaction;

[assembly: SensitiveMember(typeof(Foreign), nameof(Foreign.Token), "token")]

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
    public async IAsyncEnumerable<Node?> Stream()
    {
        yield return Next;
        await Task.Yield();
        yield return null;
        yield return Next;
    }

    [RequiresRole("tester")]
    public IAsyncEnumerable<Hidden?> HiddenStream() => throw new InvalidOperationException("nobody asks for what is masked whole");

    [RequiresRole("tester")]
    public (Node? First, Node? Second) Tuple() => (Next, Next?.Inner);

    [RequiresRole("tester")]
    public Page<Node> Generic() => new(Next is null ? [] : [Next], new Box<Node>(Next));

    /// <summary>Repeats what it was asked, in many spellings, and shows what is open of it.</summary>
    [RequiresRole("tester")]
    public Dictionary<string, string> Search([Sensitive("secret")] string secret, Query query) => new()
    {
        ["plain"] = $"no match for {secret}; asked by {query.Who.Number.ToUpperInvariant()}",
        ["encoded"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{secret}:{query.Who.Number}")) + " " + Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(query.Who.Number)),
        ["split"] = string.Join('-', secret.ToCharArray()),
        [query.Who.Number] = "a key",
        ["open"] = string.Join(' ', query.Open),
    };

    [RequiresRole("tester")]
    public string Fail([Sensitive("secret")] string secret) => throw new InvalidOperationException(secret);

    [RequiresRole("tester")]
    public string Misuse([Sensitive("secret")] string secret, string number) => secret + number;

    [RequiresRole("tester")]
    [return: Sensitive("whole")]
    public Node? Whole() => Next;

    [RequiresRole("tester")]
    public Hidden? Type() => Next?.OfSensitiveType;

    [RequiresRole("tester"), Sensitive]
    public Node? Confidential() => Next;
}

/// <summary>A question of which a part is sensitive.</summary>
public sealed record Query(List<string> Open, Person Who);

public sealed record Person(string Name, [Sensitive("number")] string Number);

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

    /// <summary>A node inside a node.</summary>
    public Node? Inner { get; set; }

    public Animal? Pet { get; set; }

    public List<Animal?>? Pets { get; set; }

    public (string? Open, Hidden? Secret) Pair { get; set; }

    public Tuple<string?, Hidden?>? OldPair { get; set; }

    public Box<Leaf>? Boxed { get; set; }

    public Foreign? Foreign { get; set; }

    /// <summary>Keys are the secret, values are not.</summary>
    [Sensitive("key", Keys = true)]
    public Dictionary<string, string?>? ByKey { get; set; }

    [Sensitive("number-key", Keys = true)]
    public SortedDictionary<long, Leaf?>? ByNumber { get; set; }

    public Dictionary<string, Hidden>? ByName { get; set; }

#pragma warning disable CA1051 // Fields are what is tested here.
    [JsonInclude, Sensitive("field")]
    public string? Field;

    [JsonInclude]
    public string? OpenField;
#pragma warning restore CA1051

    [Sensitive("virtual")]
    public virtual string? Virtual { get; set; }

    public Hidden[][]? Jagged { get; set; }
}

/// <summary>A weaker mark on an override, which must not win; a stronger one, which must.</summary>
public sealed class WeakNode : Node
{
    [Sensitive("virtual", KeepLast = 4)]
    public override string? Virtual { get; set; }
}

/// <summary>One of several, told apart by name.</summary>
[JsonDerivedType(typeof(Cat), "cat")]
[JsonDerivedType(typeof(Fish), "fish")]
public class Animal
{
    public string? Name { get; set; }

    [Sensitive("chip")]
    public string? Chip { get; set; }
}

public sealed class Cat : Animal
{
    public string? Lives { get; set; }

    [Sensitive("vet")]
    public string? Vet { get; set; }
}

public class Fish : Animal
{
    public List<Animal>? Shoal { get; set; }
}

/// <summary>Not declared: what it adds is never written.</summary>
public sealed class Stray : Animal
{
    public string? Undeclared { get; set; }
}

public sealed record Box<T>(T? Value);

public sealed record Page<T>(List<T> Items, Box<T> Last);

/// <summary>Stands for a type that cannot be edited.</summary>
public sealed class Foreign
{
    public string? Name { get; set; }

    public string? Token { get; set; }
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
