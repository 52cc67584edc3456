using System;

namespace ToolPolicy;

/// <summary>The value must not reach the model, nor records, logs and traces.</summary>
/// <remarks>
/// <para>On a property, field or positional parameter of a record: it is masked wherever the type occurs in a result.</para>
/// <para>Where more than one declaration says something about a value (a base's, an interface's, a record's parameter, an assembly's), the stricter counts.</para>
/// <para>On a type: every member of that type is masked, and every collection of it as one.</para>
/// <para>On a return value: the whole result is masked. On a tool's parameter: the argument is masked in records, logs and traces, and where the result repeats it.</para>
/// <para>On a tool method: everything that goes in and out of it is kept out of records, logs and traces; the model still sees the result, with its own
/// sensitive members masked, and with what <see cref="Detectors.All"/> find in its strings; <see cref="Detect"/> says which of them, and keeps records as they are.</para>
/// <para>On an assembly, only with <see cref="Detect"/>.</para>
/// </remarks>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Method
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Assembly)]
public sealed class SensitiveAttribute : Attribute
{
    /// <summary>Marks a value as sensitive.</summary>
    /// <param name="kind">What it is, for the placeholder and for whoever reads a record; see <see cref="Grammar.SensitiveKind"/>. Null leaves it unnamed.</param>
    public SensitiveAttribute(string? kind = null) => Kind = kind;

    /// <summary>What the value is, such as <c>ssn</c>; null when unnamed.</summary>
    public string? Kind { get; }

    /// <summary>
    /// How many leading characters of a string stay readable. Never more than half of the value stays: a value shorter than twice what is kept is erased whole.
    /// A declassification.
    /// </summary>
    public int KeepFirst { get; set; }

    /// <summary>How many trailing characters of a string stay readable; bounded as <see cref="KeepFirst"/> is. A declassification.</summary>
    public int KeepLast { get; set; }

    /// <summary>What takes the value's place.</summary>
    public Redaction As { get; set; }

    /// <summary>
    /// Of a dictionary only the keys are sensitive: each becomes a placeholder with its position, and the values are shown with their own marks. Without it a
    /// sensitive dictionary is one placeholder, keys, values and size.
    /// </summary>
    public bool Keys { get; set; }

    /// <summary>
    /// What is looked for inside strings, and masked there; the rest of the string stays. On a string of a result: in it. On a tool method: in every string of its
    /// result, keys of dictionaries included, and in the arguments that records show. On an assembly: so for each of its tools. It stands alone: a value is masked
    /// either whole or where something is found in it.
    /// </summary>
    public Detectors Detect { get; set; }
}
