namespace ToolPolicy.Generators.Writing;

/// <summary>Every name of the runtime that generated code uses. A test compiles generated code against the runtime, so that none of them can be stale.</summary>
internal static class RuntimeNames
{
    public const string Generation = "global::ToolPolicy.Generation";
    public const string Rules = "global::ToolPolicy.Rules";

    public const string ToolSet = "global::ToolPolicy.GuardedToolSet";
    public const string Guard = "global::ToolPolicy.ToolGuard";
    public const string Host = Generation + ".ToolHost";
    public const string Registry = Generation + ".GuardRegistry";
    public const string Call = Generation + ".ToolCall";
    public const string Read = Generation + ".Read";
    public const string ReadContext = Generation + ".ReadContext";
    public const string ParseClaim = Generation + ".ParseClaim";
    public const string NoArguments = Generation + ".NoArguments";
    public const string NoResult = Generation + ".NoResult";
    public const string MaskingWriter = "global::ToolPolicy.Obligations.Redaction.MaskingWriter";
    public const string Descriptor = Rules + ".ToolDescriptor";
    public const string Rule = Rules + ".ToolRule";
    public const string RoleRequirement = Rules + ".RoleRequirement";
    public const string ClaimRequirement = Rules + ".ClaimRequirement";
    public const string Parameter = Rules + ".ToolParameter";
    public const string Origin = Rules + ".ArgumentOrigin";
    public const string Hints = Rules + ".ToolHints";
    public const string Mark = Rules + ".SensitiveMark";
    public const string Redaction = "global::ToolPolicy.Redaction";

    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string JsonElement = "global::System.Text.Json.JsonElement";
    public const string Accessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    public const string AccessorKind = "global::System.Runtime.CompilerServices.UnsafeAccessorKind";

    /// <summary>On every generated type. The version is that of the form of the code, not of the package: it changes when the form does.</summary>
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"ToolPolicy\", \"1\")]";
}
