namespace ToolPolicy.Semantics.Model;

/// <summary>How a C# type reads and writes as JSON. A tree: where a type occurs inside itself stands a <see cref="ReferenceShape"/>.</summary>
/// <param name="Type">The type, fully qualified, without the question mark of a nullable reference.</param>
internal abstract record TypeShape(string Type)
{
    /// <summary>Ids of warnings that naming the type and its members forces on generated code.</summary>
    public EquatableArray<string> Warnings { get; init; }

    /// <summary>For arguments: what the type's own mark says; a result has a <see cref="MaskedShape"/> then.</summary>
    public Mark? Mark { get; init; }

    /// <summary>Whether it is a struct.</summary>
    public virtual bool IsStruct => false;
}

/// <summary>A type with one JSON token.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The name that reader and writer methods of the runtime go by, such as <c>Int32</c>.</param>
internal sealed record ScalarShape(string Type, string Name) : TypeShape(Type)
{
    /// <summary>What <c>[JsonNumberHandling]</c> says about a number.</summary>
    public NumberHandling Handling { get; init; } = NumberHandling.ReadFromString;

    /// <summary>What is looked for in it, when it is a string.</summary>
    public Detectors Detect { get; init; }
}

/// <summary>How a number stands in JSON: the flags of System.Text.Json's <c>JsonNumberHandling</c>.</summary>
[System.Flags]
internal enum NumberHandling
{
    /// <summary>Numbers only.</summary>
    Strict = 0,

    /// <summary>Also read from a string: the web default.</summary>
    ReadFromString = 1,

    /// <summary>Written as a string.</summary>
    WriteAsString = 2,
}

/// <summary>A type that a context of System.Text.Json reads and writes as a whole: nothing that it can reach is sensitive.</summary>
/// <param name="Type">The type.</param>
/// <param name="Context">The context, fully qualified.</param>
internal sealed record ContextShape(string Type, string Context) : TypeShape(Type)
{
    /// <summary>Whether it is a struct.</summary>
    public bool IsValue { get; init; }

    public override bool IsStruct => IsValue;
}

/// <summary>A content of the abstractions that is a text: written as a string.</summary>
internal sealed record ContentShape(string Type) : TypeShape(Type);

/// <summary>An enumeration: its members' names as strings.</summary>
internal sealed record EnumShape(string Type, string Underlying, bool IsFlags, EquatableArray<EnumMember> Members) : TypeShape(Type)
{
    /// <summary>Whether it is a number in JSON, by <c>JsonNumberEnumConverter</c> on its member.</summary>
    public bool IsNumber { get; init; }

    public override bool IsStruct => true;
}

/// <param name="Identifier">The member in C#.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Value">Its value, as a C# literal of the underlying type.</param>
internal sealed record EnumMember(string Identifier, string JsonName, string Value);

/// <summary>An array, list or other sequence.</summary>
/// <param name="Type">The type.</param>
/// <param name="Form">What it is made as when it is read.</param>
/// <param name="Item">Its elements.</param>
/// <param name="Make">How the type is made of that, as C# with <c>{0}</c>; null when it is that.</param>
internal sealed record ListShape(string Type, ListForm Form, Slot Item, string? Make = null) : TypeShape(Type)
{
    /// <summary>Whether it is a struct, as <c>ImmutableArray&lt;T&gt;</c> is.</summary>
    public bool IsValue { get; init; }

    public override bool IsStruct => IsValue;
}

/// <summary>A stream of elements, as the result of a tool: written as an array, element by element as they come.</summary>
internal sealed record StreamShape(string Type, Slot Item) : TypeShape(Type);

/// <summary>A text to read, as the result of a tool: a <c>TextReader</c> or a <c>Stream</c>. It is masked while it is read.</summary>
internal sealed record TextShape(string Type) : TypeShape(Type);

/// <summary>A dictionary.</summary>
/// <param name="Type">The type.</param>
/// <param name="Key">Its keys.</param>
/// <param name="Item">Its values.</param>
/// <param name="KeyMark">How its keys are masked; null when they are not.</param>
/// <param name="Make">How the type is made of a <c>Dictionary&lt;TKey, TValue&gt;</c>, as C# with <c>{0}</c>; null when it is that.</param>
internal sealed record DictionaryShape(string Type, TypeShape Key, Slot Item, Mark? KeyMark = null, string? Make = null) : TypeShape(Type)
{
    /// <summary>Whether its keys are plain strings, as JSON's are.</summary>
    public bool HasStringKeys => Key is ScalarShape { Name: "String" };
}

/// <summary>A class, record, struct or interface with members.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Description">What its author says about it.</param>
/// <param name="Members">Its members, in the order in which System.Text.Json writes them.</param>
/// <param name="Constructor">For arguments: the members that the constructor takes, by position; empty for a parameterless one.</param>
internal sealed record ObjectShape(string Type, bool IsValueType, string? Description, EquatableArray<Member> Members, EquatableArray<int> Constructor)
    : TypeShape(Type)
{
    /// <summary>Whether members that it does not declare are refused, by <c>[JsonUnmappedMemberHandling]</c>.</summary>
    public bool IsClosed { get; init; }

    public override bool IsStruct => IsValueType;
}

/// <summary>A type that is written and read as one of several, told apart by a discriminator.</summary>
/// <param name="Type">The type.</param>
/// <param name="Discriminator">The name of the member that tells.</param>
/// <param name="Base">The type as itself.</param>
/// <param name="IsAbstract">Whether nothing is of exactly that type.</param>
/// <param name="FallsBack">Whether an undeclared type is written as the nearest declared one, not as <paramref name="Base"/>.</param>
/// <param name="Derived">The declared types, in their order.</param>
internal sealed record PolymorphicShape(string Type, string Discriminator, ObjectShape Base, bool IsAbstract, bool FallsBack, EquatableArray<DerivedShape> Derived) : TypeShape(Type);

/// <param name="Shape">The derived type.</param>
/// <param name="Tag">Its discriminator as JSON; null when it has none.</param>
/// <param name="Depth">How far it is derived from the base: the deepest is asked first.</param>
internal sealed record DerivedShape(ObjectShape Shape, string? Tag, int Depth);

/// <summary>An object type inside itself. Its reader and writer are those of the type.</summary>
internal sealed record ReferenceShape(string Type, bool IsValueType) : TypeShape(Type)
{
    public override bool IsStruct => IsValueType;
}

/// <summary>A type that its author marked as sensitive, or a collection of it: only ever written as a placeholder.</summary>
internal sealed record MaskedShape : TypeShape
{
    public MaskedShape(string type, Mark mark)
        : base(type) => Mark = mark;

    public new Mark Mark
    {
        get => base.Mark!;
        private init => base.Mark = value;
    }
}

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
internal sealed record Slot(string Type, TypeShape Shape, bool AllowsNull, bool IsNullableValue, bool IsValueType)
{
    /// <summary>Whether the schema tells that null is legal here, which is not the same: it never does of the elements of a collection that are objects.</summary>
    public bool TellsNull { get; init; } = AllowsNull;
}
