namespace ToolPolicy.Semantics.Model;

/// <summary>The type whose methods are tools.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Type">The type, fully qualified.</param>
/// <param name="Display">The type, for people.</param>
/// <param name="Path">Its name within its namespace, outer types included, as an identifier.</param>
/// <param name="IsPublic">Whether other assemblies see it.</param>
/// <param name="IsStatic">Whether it is a static class.</param>
/// <param name="TypeParameters">Its type parameters.</param>
/// <param name="Constraints">Their constraints, as C#.</param>
/// <param name="Warnings">Ids of warnings that naming the type forces on generated code.</param>
internal sealed record Host(
    string Namespace,
    string Type,
    string Display,
    string Path,
    bool IsPublic,
    bool IsStatic,
    EquatableArray<string> TypeParameters,
    string Constraints,
    EquatableArray<string> Warnings);

/// <summary>A host with all its tools: one generated file.</summary>
internal sealed record GuardedHost(Host Host, EquatableArray<Tool> Tools);
