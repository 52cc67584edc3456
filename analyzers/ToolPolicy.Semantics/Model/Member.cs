namespace ToolPolicy.Semantics.Model;

/// <summary>A property of an object.</summary>
/// <param name="Identifier">The property in C#.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Slot">Its value.</param>
/// <param name="Mark">How it is masked; null when it is not sensitive.</param>
/// <param name="Description">What its author says about it.</param>
/// <param name="Title">Its display name.</param>
/// <param name="Skip">When it is left out of results.</param>
/// <param name="CanWrite">Whether it has a getter, so that results have it.</param>
/// <param name="Setter">How it is set when an argument is read.</param>
/// <param name="IsRequired">Whether an argument must have it.</param>
/// <param name="Fallback">For a constructor's parameter with a default: that default, as C#.</param>
/// <param name="FallbackJson">The same as JSON.</param>
/// <param name="Constraints">What an argument must obey.</param>
internal sealed record Member(
    string Identifier,
    string JsonName,
    Slot Slot,
    Mark? Mark,
    string? Description,
    string? Title,
    SkipWhen Skip,
    bool CanWrite,
    MemberSetter Setter,
    bool IsRequired,
    string? Fallback,
    string? FallbackJson,
    EquatableArray<Constraint> Constraints);

/// <summary>When a member is left out of a result.</summary>
internal enum SkipWhen
{
    /// <summary>When it is null: the default of the AI abstractions.</summary>
    Null,

    /// <summary>When it is its type's default.</summary>
    Default,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Always; it is no member then.</summary>
    Always,

    /// <summary>Always in results; arguments have it.</summary>
    Writing,
}

/// <summary>How a member gets its value when an argument is read.</summary>
internal enum MemberSetter
{
    /// <summary>It does not: it can only be read.</summary>
    None,

    /// <summary>As a parameter of the constructor.</summary>
    Constructor,

    /// <summary>By a setter, after construction.</summary>
    Set,

    /// <summary>In the object initialiser: it is required.</summary>
    Initializer,

    /// <summary>By a <c>with</c> expression, after construction: an <c>init</c> property of a record or struct.</summary>
    With,

    /// <summary>By an accessor past the compiler, after construction: an <c>init</c> property of a class.</summary>
    Init,
}
