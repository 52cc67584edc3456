using System.Text.Json;
using ToolPolicy.Decisions;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Generation;

/// <summary>Where a reader stands inside one argument, and what it stumbled over.</summary>
public struct ReadContext
{
    /// <summary>Deeper arguments are denied: System.Text.Json's own limit.</summary>
    private const int MaxDepth = 64;

    private int _depth;
    private bool _breaksConstraint;
    private EchoedValues? _echoes;

    internal ReadContext(EchoedValues? echoes) => _echoes = echoes;

    /// <summary>The sensitive values that were read, so that a result that repeats one is masked there; null for none.</summary>
    internal readonly EchoedValues? Echoes => _echoes;

    /// <summary>Why a read that failed did.</summary>
    internal readonly DecisionCode Fault => _breaksConstraint ? DecisionCode.ArgumentOutOfRange : DecisionCode.ArgumentMistyped;

    /// <summary>Goes into an object or array. False when the value is of another kind, or nested too deeply.</summary>
    public bool Enter(JsonElement json, JsonValueKind kind)
    {
        if (json.ValueKind != kind || _depth >= MaxDepth)
        {
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Goes out again.</summary>
    public bool Leave()
    {
        _depth--;
        return true;
    }

    /// <summary>Notes that a member was seen. False when it was seen before: two readers of such JSON would disagree about what it says.</summary>
    public static bool Once(ref ulong seen, int member)
    {
        ulong bit = 1UL << member;
        if ((seen & bit) != 0)
        {
            return false;
        }

        seen |= bit;
        return true;
    }

    /// <summary>Notes a sensitive member, so that a result that repeats its value is masked there. True always.</summary>
    /// <param name="json">The value.</param>
    /// <param name="kind">What it is; null when unnamed.</param>
    public bool Note(JsonElement json, string? kind)
    {
        EchoedValues.Add(ref _echoes, json, kind);
        return true;
    }

    /// <summary>A declared constraint. False when it does not hold.</summary>
    public bool Require(bool holds)
    {
        _breaksConstraint |= !holds;
        return holds;
    }
}
