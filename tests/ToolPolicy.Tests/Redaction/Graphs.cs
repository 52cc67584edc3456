using System;
using System.Collections.Generic;
using System.Linq;

namespace ToolPolicy.Tests.Redaction;

/// <summary>Makes graphs: the same seed of shape gives the same open part, whatever the seed of secrets.</summary>
internal sealed class Graphs(int shapeSeed, int secretSeed)
{
    private readonly Random _shape = new(shapeSeed);
    private readonly Random _secret = new(secretSeed);
    private int _sentinels;

    public List<string> Sentinels { get; } = [];

    public List<string> Canaries { get; } = [];

    public Node Make(int depth = 2) => new()
    {
        Inner = depth == 0 ? null : Maybe(() => Make(depth - 1)),
        Pet = Maybe(Animal),
        Pets = MaybeList(() => Maybe(Animal)),
        Pair = (Maybe(Sentinel), MaybeSecret(Secretive)),
        OldPair = Maybe(() => Tuple.Create(Maybe(Sentinel), MaybeSecret(Secretive))),
        Boxed = Maybe(() => new Box<Leaf>(Maybe(Leaf))),
        Foreign = Maybe(() => new Foreign { Name = Maybe(Sentinel), Token = MaybeSecret(Canary) }),
        ByKey = Maybe(() => Enumerable.Range(0, _shape.Next(4)).ToDictionary(_ => Canary(), _ => Maybe(Sentinel))),
        ByNumber = Maybe(() => new SortedDictionary<long, Leaf?>(Enumerable.Range(0, _shape.Next(3)).ToDictionary(NumberKey, _ => Maybe(Leaf)))),
        ByName = MaybeSecret(() => Enumerable.Range(0, _secret.Next(4)).ToDictionary(_ => Canary(), _ => Secretive())),
        Field = MaybeSecret(Canary),
        OpenField = Maybe(Sentinel),
        Virtual = MaybeSecret(Canary),
        Jagged = MaybeSecret(() => Enumerable.Range(0, _secret.Next(3)).Select(_ => new[] { Secretive() }).ToArray()),
        Open = Maybe(Sentinel),
        Number = _shape.Next(),
        OpenList = MaybeList(Sentinel),
        OpenMap = _shape.Next(3) == 0 ? null : Enumerable.Range(0, _shape.Next(3)).ToDictionary(i => Sentinel(), _ => Maybe(Sentinel)),
        Child = Maybe(Leaf),
        Children = MaybeList(() => Maybe(Leaf)!)!,
        Inline = Struct(),
        MaybeInline = _shape.Next(2) == 0 ? null : Struct(),
        Shade = (Shade)_shape.Next(2),
        Secret = MaybeSecret(Canary),
        SecretNumber = _secret.Next(2) == 0 ? null : _secret.Next(1_000_000_000, int.MaxValue),
        SecretList = MaybeSecret(() => Enumerable.Range(0, _secret.Next(4)).Select(_ => Canary()).ToList()),
        SecretMap = MaybeSecret(() => Enumerable.Range(0, _secret.Next(4)).ToDictionary(_ => Canary(), _ => MaybeSecret(Canary))),
        SecretAnything = _secret.Next(4) switch { 0 => null, 1 => Canary(), 2 => new[] { Canary() }, _ => new Leaf(Canary(), Canary(), null) },
        Dropped = MaybeSecret(Canary),
        OfSensitiveType = MaybeSecret(Secretive),
        OfSensitiveTypes = MaybeSecret(() => Enumerable.Range(0, _secret.Next(4)).Select(_ => Secretive()).ToList()),
        ByInterface = MaybeSecret(Canary),
    };

    private Leaf Leaf()
    {
        (string? label, string? secret, DateTime? date) = (Maybe(Sentinel), MaybeSecret(Canary), _secret.Next(2) == 0 ? (DateTime?)null : new DateTime(_secret.NextInt64(DateTime.MaxValue.Ticks)));

        // What it is at run time is no part of what was declared to be shown.
        return _secret.Next(2) == 0 ? new Leaf(label, secret, date) : new DeeperLeaf(label, secret, date, Canary());
    }

    private Animal Animal()
    {
        string? name = Maybe(Sentinel);
        return _shape.Next(4) switch
        {
            0 => new Cat { Name = name, Lives = Maybe(Sentinel), Chip = MaybeSecret(Canary), Vet = MaybeSecret(Canary) },
            1 => new Fish { Name = name, Chip = MaybeSecret(Canary), Shoal = MaybeList(() => new Animal { Name = Sentinel(), Chip = Canary() }) },

            // What is not declared looks like the base.
            _ => _secret.Next(2) == 0 ? new Animal { Name = name, Chip = MaybeSecret(Canary) } : new Stray { Name = name, Chip = MaybeSecret(Canary), Undeclared = Canary() },
        };
    }

    /// <summary>In the order in which it was made, so that the order of values tells nothing.</summary>
    private long NumberKey(int position)
    {
        long key = (position * 1_000_000_000_000L) + _secret.Next(100_000_000, int.MaxValue);
        Canaries.Add(key.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return key;
    }

    private Struct Struct() => new() { Name = Maybe(Sentinel), Id = new Guid(_secret.Next(), 0, 0, new byte[8]) };

    private Hidden Secretive() => _secret.Next(2) == 0 ? new Hidden { Value = MaybeSecret(Canary) } : new DeeperHidden { Value = Canary(), More = Canary() };

    private string Sentinel()
    {
        string sentinel = $"open-{shapeSeed}-{_sentinels++}";
        Sentinels.Add(sentinel);
        return sentinel;
    }

    private string Canary()
    {
        string canary = $"canary{_secret.Next(100_000, int.MaxValue)}{new string('z', _secret.Next(5))}";
        Canaries.Add(canary);
        return canary;
    }

    private T? Maybe<T>(Func<T> make)
        where T : class => _shape.Next(4) == 0 ? null : make();

    private T? MaybeSecret<T>(Func<T> make)
        where T : class => _secret.Next(3) == 0 ? null : make();

    private List<T>? MaybeList<T>(Func<T> make) => _shape.Next(4) == 0 ? null : [.. Enumerable.Range(0, _shape.Next(4)).Select(_ => make())];
}
