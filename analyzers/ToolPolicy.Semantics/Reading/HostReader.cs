using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>The type whose methods are tools.</summary>
internal static class HostReader
{
    /// <summary>The host; null when no guard can be made for it, which is reported.</summary>
    public static Host? Read(ReadingContext context)
    {
        HostReading reading = ReadAll(context);
        foreach (Finding finding in reading.Findings)
        {
            context.Report(finding);
        }

        return reading.Host;
    }

    /// <summary>All that the tools of a host have in common.</summary>
    public static HostReading ReadAll(ReadingContext context) => HostMemory.Of(context.Compilation, context.Host, () =>
    {
        ReadingContext apart = context.Apart();
        return new HostReading(ReadAnew(apart), apart.Findings, RuleSource.OfHost(context.Host));
    });

    private static Host? ReadAnew(ReadingContext context)
    {
        INamedTypeSymbol host = context.Host;
        if (IsTemplate(host))
        {
            return null;
        }

        if (host.WhyNotNameable(context.Compilation) is { } hidden)
        {
            context.Report(Fault.HostNotNameable, host.LocationOf(), host.Plain(), hidden);
            return null;
        }

        if (WhyUnsupported(host) is { } unsupported)
        {
            context.Report(Fault.HostNotSupported, host.LocationOf(), host.Plain(), unsupported);
            return null;
        }

        List<INamedTypeSymbol> path = [];
        for (INamedTypeSymbol? type = host; type is not null; type = type.ContainingType)
        {
            path.Insert(0, type);
        }

        return new Host(
            host.ContainingNamespace.IsGlobalNamespace ? "" : string.Join(".", host.ContainingNamespace.ToDisplayString().Split('.').Select(static part => Identifiers.Escape(part.TrimStart('@')))),
            host.Full(),
            host.Plain(),
            string.Join("_", path.Select(static type => type.Name)),
            path.All(static type => type.DeclaredAccessibility == Accessibility.Public),
            host.IsStatic,
            new(path.SelectMany(static type => type.TypeParameters).Select(static parameter => Identifiers.Escape(parameter.Name))),
            string.Concat(path.SelectMany(static type => type.TypeParameters).Select(ConstraintsOf)),
            Warnings.Sorted(path.SelectMany(Warnings.Of)));
    }

    /// <summary>An abstract generic class is no host itself: the classes that close it are, with its tools.</summary>
    public static bool IsTemplate(INamedTypeSymbol host) => host is { TypeKind: TypeKind.Class, IsAbstract: true } && host.MentionsTypeParameter();

    private static string? WhyUnsupported(INamedTypeSymbol host) => host.TypeKind switch
    {
        TypeKind.Interface => "it is an interface, and this member is static or has no body; declare the tool in the class that implements it, where the interface's rules count too",
        TypeKind.Struct when host.IsRefLikeType || host.GetMembers().OfType<IMethodSymbol>().Any(static method => !method.IsStatic && Triggers.IsTool(method)) =>
            "it is a struct, of which a guard would only hold a copy; make it a class",
        TypeKind.Class or TypeKind.Struct => null,
        _ => "it is no class",
    };

    private static string ConstraintsOf(ITypeParameterSymbol parameter)
    {
        List<string> constraints = [];
        if (parameter.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (parameter.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (parameter.HasReferenceTypeConstraint)
        {
            constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (parameter.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(parameter.ConstraintTypes.Select(static type => type.Annotated()));
        if (parameter.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        return constraints.Count == 0 ? "" : $" where {Identifiers.Escape(parameter.Name)} : {string.Join(", ", constraints)}";
    }
}
