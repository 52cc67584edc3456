using System;

namespace ToolPolicy;

/// <summary>A member of a type that cannot be edited is sensitive, as if it carried <see cref="SensitiveAttribute"/>.</summary>
/// <remarks>
/// Stands on an assembly, and counts for every tool of that assembly and of those that reference it. Where a member has more than one mark, the stricter counts: this
/// attribute can add a mask and never weaken one. A member that does not exist is a diagnostic.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SensitiveMemberAttribute : Attribute
{
    /// <summary>Marks a member as sensitive.</summary>
    /// <param name="type">The type that declares the member; of a generic one its open form, such as <c>typeof(Box&lt;&gt;)</c>.</param>
    /// <param name="member">The property or field, by <c>nameof</c>.</param>
    /// <param name="kind">What it is, for the placeholder and for whoever reads a record; see <see cref="Grammar.SensitiveKind"/>. Null leaves it unnamed.</param>
    public SensitiveMemberAttribute(Type type, string member, string? kind = null)
    {
        Type = type;
        Member = member;
        Kind = kind;
    }

    /// <summary>The type that declares the member.</summary>
    public Type Type { get; }

    /// <summary>The property or field.</summary>
    public string Member { get; }

    /// <summary>What the value is, such as <c>ssn</c>; null when unnamed.</summary>
    public string? Kind { get; }

    /// <inheritdoc cref="SensitiveAttribute.KeepFirst"/>
    public int KeepFirst { get; set; }

    /// <inheritdoc cref="SensitiveAttribute.KeepLast"/>
    public int KeepLast { get; set; }

    /// <inheritdoc cref="SensitiveAttribute.As"/>
    public Redaction As { get; set; }

    /// <inheritdoc cref="SensitiveAttribute.Keys"/>
    public bool Keys { get; set; }
}
