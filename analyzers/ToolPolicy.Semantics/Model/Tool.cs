namespace ToolPolicy.Semantics.Model;

/// <summary>A tool, understood: everything that its guard is made from. Strings and numbers only.</summary>
/// <param name="Name">The name the model calls.</param>
/// <param name="Description">What the model is told.</param>
/// <param name="Title">A title for people.</param>
/// <param name="Hints">How it describes its effect.</param>
/// <param name="Mcp">What it says to servers of the Model Context Protocol; null when it is not marked for them.</param>
/// <param name="IsSensitive">Whether records keep out what goes in and out.</param>
/// <param name="Method">The method's name in C#.</param>
/// <param name="Display">The method with its type, for people.</param>
/// <param name="Signature">What tells it from its overloads.</param>
/// <param name="DeclaringType">The type that declares it, fully qualified.</param>
/// <param name="IsStatic">Whether it is static.</param>
/// <param name="CanBeOverridden">Whether a derived class could replace its body.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Result">What it returns.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Schema">JSON schema of its arguments.</param>
/// <param name="ResultSchema">JSON schema of its result as the model sees it; null for none.</param>
/// <param name="Unsound">Why it cannot be guarded as declared; its guard then denies. Null when it can.</param>
/// <param name="Warnings">Ids of warnings that its own symbols force on generated code.</param>
internal sealed record Tool(
    string Name,
    string Description,
    string? Title,
    Hints Hints,
    McpTool? Mcp,
    bool IsSensitive,
    string Method,
    string Display,
    string Signature,
    string DeclaringType,
    bool IsStatic,
    bool CanBeOverridden,
    EquatableArray<Parameter> Parameters,
    Result Result,
    Rule Rule,
    string Schema,
    string? ResultSchema,
    string? Unsound,
    EquatableArray<string> Warnings)
{
    /// <summary>What is looked for in every string of its result.</summary>
    public Detectors Detect { get; init; }
}

/// <summary>How a tool describes its effect; null where its author said nothing.</summary>
internal sealed record Hints(bool? ReadOnly, bool? Destructive, bool? Idempotent, bool? OpenWorld);
