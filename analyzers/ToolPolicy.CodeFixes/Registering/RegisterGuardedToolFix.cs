using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.CodeFixes.Declaring;
using ToolPolicy.CodeFixes.Editing;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.CodeFixes.Registering;

/// <summary>A method that reaches a model raw: says who may call it, where nothing does, and puts the guarded tool in the place of the raw one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegisterGuardedToolFix)), Shared]
public sealed class RegisterGuardedToolFix : PolicyFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Fault.ToolWithoutPolicy.Id, Fault.PolicyBypassed.Id];

    /// <inheritdoc/>
    internal override IEnumerable<Fix> FixesFor(FixPlace place) =>
        RawRegistration.At(place) is { } raw ? OfRegistration(place, raw)
        : WithToolsCall.At(place) is { } call ? call.Fixes(place)
        : place.Diagnostic.Id == Fault.ToolWithoutPolicy.Id && place.Model.GetDeclaredSymbol(place.Node, place.Cancellation) is IMethodSymbol marked ? OfMarked(place, marked)
        : [];

    private static IEnumerable<Fix> OfRegistration(FixPlace place, RawRegistration raw)
    {
        ToolReading reading = ToolReader.Read(raw.Method, raw.Host, place.Compilation, place.Cancellation);
        if (place.DeclarationOf(raw.Method.Whole()) is not ({ } there, { } declaration) || AttributesFor(there, declaration.SpanStart, raw, reading) is not { } kept)
        {
            return [];
        }

        if (GuardedTool.Edits(place, raw, raw.Name ?? reading.Tool.Name) is not { } registration)
        {
            return [];
        }

        string method = raw.Method.Name;
        return place.Diagnostic.Id == Fault.PolicyBypassed.Id
            ? [new Fix($"Register the guarded tool of '{method}'", "GuardedTool", [.. registration, .. Declare(there, declaration, kept.Texts, kept.Imports)])]
            : AccessChoice.Of(place.Compilation).Select(choice =>
            {
                (string text, IEnumerable<Edit> imports) = choice.At(there, declaration.SpanStart);
                return new Fix($"Let {choice.Words} call '{method}', and register its guarded tool", choice.Key,
                    [.. registration, .. Declare(there, declaration, kept.Texts.Prepend(text), kept.Imports.Concat(imports))]);
            });
    }

    /// <summary>A method that only another framework's mark offers.</summary>
    private static IEnumerable<Fix> OfMarked(FixPlace place, IMethodSymbol method)
    {
        if (place.DeclarationOf(method.Whole()) is not ({ } there, { } declaration)
            || ToolReader.Read(method, method.ContainingType, place.Compilation, place.Cancellation) is not { Host: not null } reading
            || reading.Findings.Any(static finding => finding.Denies))
        {
            return [];
        }

        return AccessChoice.Of(place.Compilation).Select(choice =>
        {
            (string text, IEnumerable<Edit> imports) = choice.At(there, declaration.SpanStart);
            return new Fix($"Let {choice.Words} call '{method.Name}'", choice.Key, [.. Declare(there, declaration, [text], imports)]);
        });
    }

    private static IEnumerable<Edit> Declare(FixPlace place, SyntaxNode declaration, IEnumerable<string> attributes, IEnumerable<Edit> imports)
    {
        string[] texts = [.. attributes];
        return texts.Length == 0 ? [] : [AttributeText.Add(place.Document, declaration, place.Text, texts), .. imports];
    }

    /// <summary>The name and description that the raw call gave its tool, as attributes; null where the method has other ones.</summary>
    private static (List<string> Texts, List<Edit> Imports)? AttributesFor(FixPlace place, int position, RawRegistration raw, ToolReading reading)
    {
        List<string> texts = [];
        List<Edit> imports = [];
        ImmutableArray<AttributeData> attributes = raw.Method.Whole().GetAttributes();
        if (raw.Name is { } name && name != reading.Tool.Name)
        {
            if (Grammar.ToolName.FaultOf(name) is not null || attributes.Policy(Triggers.Tool).Any())
            {
                return null;
            }

            Add(place.Attribute(Triggers.Tool, position), $"(Name = {SymbolDisplay.FormatLiteral(name, quote: true)})");
        }

        if (raw.Description is { } description && description != reading.Tool.Description)
        {
            if (DescriptionReader.OfAttribute(attributes) is not null)
            {
                return null;
            }

            Add(place.Attribute("System.ComponentModel", "DescriptionAttribute", position), $"({SymbolDisplay.FormatLiteral(description, quote: true)})");
        }

        return (texts, imports);

        void Add((string Text, IEnumerable<Edit> Imports) attribute, string argument)
        {
            texts.Add(attribute.Text + argument);
            imports.AddRange(attribute.Imports);
        }
    }
}
