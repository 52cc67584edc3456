namespace ToolPolicy.Semantics.Model;

/// <summary>How a C# type reads and writes as JSON. A tree: types that contain themselves have no shape.</summary>
/// <param name="Type">The type, fully qualified, without the question mark of a nullable reference.</param>
internal abstract record TypeShape(string Type)
{
    /// <summary>Ids of warnings that naming the type and its members forces on generated code.</summary>
    public EquatableArray<string> Warnings { get; init; }
}

/// <summary>A type with one JSON token.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The name that reader and writer methods of the runtime go by, such as <c>Int32</c>.</param>
internal sealed record ScalarShape(string Type, string Name) : TypeShape(Type);

/// <summary>An enumeration: its members' names as strings.</summary>
internal sealed record EnumShape(string Type, string Underlying, bool IsFlags, EquatableArray<EnumMember> Members) : TypeShape(Type);

/// <param name="Identifier">The member in C#.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Value">Its value, as a C# literal of the underlying type.</param>
internal sealed record EnumMember(string Identifier, string JsonName, string Value);

/// <summary>An array, list or other sequence.</summary>
internal sealed record ListShape(string Type, ListForm Form, Slot Item) : TypeShape(Type);

/// <summary>A dictionary with string keys.</summary>
internal sealed record DictionaryShape(string Type, Slot Item) : TypeShape(Type);

/// <summary>A class, record, struct or interface with members.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Description">What its author says about it.</param>
/// <param name="Members">Its members, in the order in which System.Text.Json writes them.</param>
/// <param name="Constructor">For arguments: the members that the constructor takes, by position; empty for a parameterless one.</param>
internal sealed record ObjectShape(string Type, bool IsValueType, string? Description, EquatableArray<Member> Members, EquatableArray<int> Constructor)
    : TypeShape(Type);

/// <summary>A type that its author marked as sensitive, or a collection of it: only ever written as a placeholder.</summary>
internal sealed record MaskedShape(string Type, Mark Mark) : TypeShape(Type);

/// <summary>What a sequence is made as when it is read.</summary>
internal enum ListForm
{
    /// <summary>An array, which also serves as any of the sequence interfaces.</summary>
    Array,

    /// <summary>A <c>List&lt;T&gt;</c>.</summary>
    List,
}

/// <summary>A place for a value: an element, a member, a parameter, a result.</summary>
/// <param name="Type">The declared type as it stands in generated code, question mark included.</param>
/// <param name="Shape">The shape of the value itself.</param>
/// <param name="AllowsNull">Whether null is legal here.</param>
/// <param name="IsNullableValue">Whether the type is a <c>Nullable&lt;T&gt;</c>.</param>
/// <param name="IsValueType">Whether the value itself is a struct.</param>
internal sealed record Slot(string Type, TypeShape Shape, bool AllowsNull, bool IsNullableValue, bool IsValueType);
