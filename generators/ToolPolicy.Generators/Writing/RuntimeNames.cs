using System.Globalization;
using ToolPolicy.Grammar;

namespace ToolPolicy.Generators.Writing;

/// <summary>Every name of the runtime that generated code uses. A test compiles generated code against the runtime, so that none of them can be stale.</summary>
internal static class RuntimeNames
{
    /// <summary>
    /// Imported inside the generated namespace, where nothing of an author's can come between. Everything of an author's is named in full.
    /// </summary>
    public static readonly string[] Imports =
    [
        "global::System.Text.Json", "global::System.Threading.Tasks", "global::ToolPolicy.Generation",
        "global::ToolPolicy.Obligations.Redaction", "global::ToolPolicy.Rules",
    ];

    /// <summary>In an author's namespace: the door to the guarded tools.</summary>
    public const string ToolSetInFull = "global::ToolPolicy.GuardedToolSet";
    public const string GuardInFull = "global::ToolPolicy.ToolGuard";
    public const string RegistryInFull = "global::ToolPolicy.Generation.GuardRegistry";

    public const string Host = "ToolHost";
    public const string Registry = "GuardRegistry";
    public const string Call = "ToolCall";
    public const string FromJson = "FromJson";
    public const string ReadContext = "ReadContext";
    public const string ContextJson = "ContextJson";
    public const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    public const string FlagNames = "FlagNames";
    public const string FromClaim = "FromClaim";
    public const string ResultWriter = "ResultWriter";
    public const string MaskingWriter = "MaskingWriter";
    public const string Descriptor = "ToolDescriptor";
    public const string Rule = "ToolRule";
    public const string RoleRequirement = "RoleRequirement";
    public const string ClaimRequirement = "ClaimRequirement";
    public const string Parameter = "ToolParameter";
    public const string Origin = "ArgumentOrigin";
    public const string Hints = "ToolHints";
    public const string McpMark = "McpMark";
    public const string McpMeta = "global::System.Collections.Generic.KeyValuePair<string, string>";
    public const string Mark = "SensitiveMark";
    public const string Redaction = "global::ToolPolicy.Redaction";

    public const string Detectors = "global::ToolPolicy.Detectors";

    public const string ValueTask = "ValueTask";
    public const string JsonElement = "JsonElement";
    public const string Accessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    public const string AccessorKind = "global::System.Runtime.CompilerServices.UnsafeAccessorKind";
    public const string Validation = "global::System.ComponentModel.DataAnnotations.ValidationAttribute";

    /// <summary>On every generated type. The version is that of the form of the code, not of the package: it changes when the form does.</summary>
    public static readonly string GeneratedCode = $"[global::System.CodeDom.Compiler.GeneratedCode(\"ToolPolicy\", \"{Form}\")]";

    /// <summary>As a literal: what is generated says what it is, whatever the runtime that it meets.</summary>
    public static string Form => GeneratedForm.Version.ToString(CultureInfo.InvariantCulture);
}
