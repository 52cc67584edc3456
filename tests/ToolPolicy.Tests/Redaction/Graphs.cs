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

    public Node Make() => new()
    {
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
