using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Generators;

/// <summary>What a compilation means for generated code.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Namespace">Where generated types live: apart for each assembly, so that friend assemblies do not see two of a kind.</param>
/// <param name="IsUsable">Whether the runtime is referenced and the language is new enough. Where not, no guard exists, and the analyzers say why.</param>
internal sealed record Target(string Assembly, string Namespace, bool IsUsable)
{
    public const LanguageVersion LeastVersion = LanguageVersion.CSharp12;

    public static Target Of((Compilation Compilation, ParseOptions Options) input, CancellationToken cancellation)
    {
        string assembly = input.Compilation.AssemblyName ?? "assembly";
        bool isUsable = input.Options is CSharpParseOptions { LanguageVersion: >= LeastVersion } && input.Compilation.GetTypeByMetadataName("ToolPolicy.ToolGuard") is not null;
        return new Target(assembly, SafeName.NamespaceOf(input.Compilation.AssemblyName), isUsable);
    }
}
