using System;
using System.Collections.Generic;
using ToolPolicy.Binding;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Obligations.Redaction.Detection;
using ToolPolicy.Rules;

namespace ToolPolicy.Audit;

/// <summary>The arguments of a call as a record may show them: sensitive ones masked, the others cut to 256 characters, undeclared ones never.</summary>
public readonly struct AuditArguments
{
    private readonly ToolDescriptor? _tool;
    private readonly CallArguments _arguments;
    private readonly ArgumentMasks? _masks;
    private readonly string? _session;

    internal AuditArguments(ToolDescriptor tool, CallArguments arguments, ArgumentMasks masks, string? session)
    {
        _tool = tool;
        _arguments = arguments;
        _masks = masks;
        _session = session;
    }

    /// <summary>The declared arguments, as text. Empty where the tool is sensitive.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToText()
    {
        if (_tool is null or { IsSensitive: true })
        {
            yield break;
        }

        foreach (ToolParameter parameter in _tool.Parameters)
        {
            if (parameter.Origin == ArgumentOrigin.Model && TextOf(parameter) is { } text)
            {
                yield return new(parameter.Name, text);
            }
        }
    }

    /// <summary>Null when the argument leaves no trace: absent, or dropped.</summary>
    private string? TextOf(ToolParameter parameter)
    {
        // An erased argument reads the same when it is absent: whether it was sent can be the secret.
        if (parameter.Mark is { Redaction: Redaction.Drop })
        {
            return null;
        }

        if (parameter.Mark is { Redaction: Redaction.Erase, KeepFirst: 0, KeepLast: 0 } erased)
        {
            return erased.Placeholder;
        }

        if (!_arguments.TryGetValue(parameter.Name, out object? value))
        {
            return null;
        }

        // Masked before it is cut, so that no half of a secret stays.
        if (parameter.Mark is null && _tool!.Detect != Detectors.None)
        {
            return ArgumentText.Shortened(FreeText.Mask(ArgumentText.Of(value, int.MaxValue), DetectorSet.Of(_tool.Detect), _masks!.Patterns));
        }

        string text = ArgumentText.Of(value, parameter.Mark is null ? ArgumentText.MaxLength : int.MaxValue);
        return parameter.Mark is { } mark ? Masked(text, mark) : text;
    }

    private string Masked(string text, SensitiveMark mark)
    {
        if (mark.Redaction == Redaction.Hash)
        {
            return Placeholder.Hashed(mark.Kind, _masks!.Pseudonyms.Of(text, mark.Kind, _session));
        }

        PartialText.Split(text, mark.KeepFirst, mark.KeepLast, out ReadOnlySpan<char> first, out ReadOnlySpan<char> last);
        return string.Concat(first, mark.Placeholder, last);
    }
}
