using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>One set of arguments, and what became of it both ways.</summary>
/// <param name="Method">The method.</param>
/// <param name="Source">Its source.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Findings">What is wrong with them by the factory's schema.</param>
/// <param name="Factory">The factory's result; null when it threw.</param>
/// <param name="Threw">What it threw.</param>
/// <param name="Guarded">The guarded tool's result; null when it refused.</param>
/// <param name="Reason">Why it refused: a decision's code, or <c>withheld</c>.</param>
internal sealed record Observation(
    string Method, string Source, IReadOnlyDictionary<string, object?> Arguments, IReadOnlySet<string> Findings, JsonElement? Factory, Exception? Threw, JsonElement? Guarded, string? Reason)
{
    public bool IsSame => Factory is { } factory ? Guarded is { } guarded && JsonElement.DeepEquals(factory, guarded) : Guarded is null;

    /// <summary>Only the factory bound the arguments.</summary>
    public bool IsRefused => Factory is not null && Guarded is null;

    /// <summary>Whether an argument is neither JSON nor text nor a plain value.</summary>
    public static bool HasClrObject(IReadOnlyDictionary<string, object?> arguments) =>
        arguments.Values.Any(static value => value is not (null or string or JsonElement or JsonDocument or System.Text.Json.Nodes.JsonNode) && !value.GetType().IsPrimitive);

    public override string ToString() =>
        $"{Source}\n  with {string.Join(", ", Arguments.Select(static argument => $"{argument.Key} = {argument.Value?.GetType().Name} {Show(argument.Value)}"))}\n  factory: {Factory?.GetRawText().ReplaceLineEndings("") ?? Threw?.GetType().Name + ": " + Threw?.Message.Split('\n')[0]}\n  guarded: {Guarded?.GetRawText() ?? Reason}\n  findings: {string.Join(", ", Findings)}";

    private static string Show(object? value)
    {
        try
        {
            return value is string text ? text : JsonSerializer.Serialize(value);
        }
        catch (Exception)
        {
            return value?.ToString() ?? "null";
        }
    }
}
