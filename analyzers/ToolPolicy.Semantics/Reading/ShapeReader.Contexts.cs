using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <content>What has no form of its own, and is left to a context of System.Text.Json.</content>
internal sealed partial class ShapeReader
{
    /// <summary>The innermost type that no context lists, and why it has no form.</summary>
    private (string Type, string Reason)? _unlisted;

    /// <summary>The innermost type that may not go through the context that lists it, and why.</summary>
    private (string Type, string Context, string Reason)? _refused;

    /// <summary>Says why there is no shape: by the fault of a place, or by that of the contexts in force.</summary>
    public void Report(DiagnosticDescriptor fault, Location location, string name)
    {
        if (_refused is { } refused)
        {
            context.Report(Fault.JsonContextNotMaskable, location, refused.Type, refused.Context, refused.Reason);
        }
        else if (_unlisted is { } unlisted)
        {
            string contexts = string.Join(", ", context.JsonContexts.Select(static serializer => $"'{serializer.Type.Plain()}'").Distinct());
            context.Report(Fault.JsonContextTypeMissing, location, unlisted.Type, unlisted.Reason, contexts);
        }
        else if (!context.Findings.Any(static finding => finding.Fault == Fault.JsonContextNotUsable))
        {
            // Of a tool whose context cannot be used, that is what has to be mended.
            context.Report(fault, location, name, Reason);
        }
    }

    private ContextShape? ReadByContext(ITypeSymbol type)
    {
        if (context.JsonContexts.Count == 0 || !CanBeListed(type))
        {
            return null;
        }

        if (context.JsonContexts.FirstOrDefault(serializer => serializer.Lists(type)) is not { } listing)
        {
            _unlisted ??= (type.Plain(), Reason);
            return null;
        }

        if (new ContextProof(context, listing, use).WhyNot(type) is { } why)
        {
            _refused ??= (type.Plain(), listing.Type.Plain(), why);
            return null;
        }

        _unlisted = null;
        return new ContextShape(type.Full(), listing.Type.Full()) { IsValue = type.IsValueType, Warnings = Warnings.OfAll(type) };
    }

    /// <summary>What can hold anything is no better for being listed, where it is shown; contents of messages are no data types.</summary>
    private bool CanBeListed(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface or TypeKind.Enum, IsStatic: false } or IArrayTypeSymbol
        && !type.IsRefLikeType
        && !type.MentionsTypeParameter()
        && type.WhyNotNameable(context.Compilation) is null
        && !type.IsNamed("System.Collections.Generic", "IAsyncEnumerable`1")
        && !Opaque.IsContent(type)
        && (use == ShapeUse.Argument || ContextProof.WhyOpaque(type) is null);
}
