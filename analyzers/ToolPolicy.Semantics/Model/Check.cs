namespace ToolPolicy.Semantics.Model;

/// <summary>A predicate that must hold before the body runs.</summary>
/// <param name="Label">Its name in records and in the rule.</param>
/// <param name="DeclaringType">The type that declares it, fully qualified.</param>
/// <param name="Method">The method's name.</param>
/// <param name="IsStatic">Whether it is static.</param>
/// <param name="IsNameable">Whether generated code may call it; otherwise it goes by an accessor.</param>
/// <param name="Returns">What it returns.</param>
/// <param name="Parameters">What it takes.</param>
internal sealed record Check(
    string Label, string DeclaringType, string Method, bool IsStatic, bool IsNameable, CheckReturn Returns, EquatableArray<CheckParameter> Parameters);

/// <param name="Type">Its type, as it stands in generated code.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="ToolParameter">The tool's parameter, by position; -1 when it is none of them.</param>
internal sealed record CheckParameter(string Type, ParameterSource Source, int ToolParameter);

/// <summary>What a check returns.</summary>
internal enum CheckReturn
{
    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>Task&lt;bool&gt;</c>.</summary>
    Task,

    /// <summary><c>ValueTask&lt;bool&gt;</c>.</summary>
    ValueTask,
}
