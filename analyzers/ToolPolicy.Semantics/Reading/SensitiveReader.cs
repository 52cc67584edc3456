using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <summary>What is sensitive, and how it is masked.</summary>
internal static class SensitiveReader
{
    /// <summary>
    /// The mark of a tool's parameter: its own and those of the parameters that it overrides or implements. Of a dictionary's keys too the whole argument is masked in records.
    /// </summary>
    public static Mark? ReadParameter(ReadingContext context, IParameterSymbol parameter) =>
        IsAlone(context.Method) && parameter.GetAttributes().IsEmpty ? null
        : All(context, Declared(context.Method).Where(method => method.Parameters.Length > parameter.Ordinal)
            .Select(method => (ISymbol)method.Parameters[parameter.Ordinal]).Prepend(parameter)
            .SelectMany(static source => source.GetAttributes().Policy(Triggers.Sensitive).Select(attribute => (attribute, source))), parameter.Type) is { } mark
                ? mark with { IsOfKeys = false }
                : null;

    /// <summary>The mark of a return value: its own and those of the methods that it overrides or implements.</summary>
    public static Mark? ReadReturn(ReadingContext context, ITypeSymbol? type) =>
        All(context, Declared(context.Method)
            .SelectMany(static method => method.GetReturnTypeAttributes().Policy(Triggers.Sensitive).Select(attribute => (attribute, (ISymbol)method))), type);

    /// <summary>
    /// The mark of a member: its own, that of a constructor's parameter of its name (a record's positional parameter), of what it overrides, hides or implements, and what
    /// an assembly says about it. All of them together, so that none can weaken another.
    /// </summary>
    public static Mark? ReadMember(ReadingContext context, INamedTypeSymbol owner, ISymbol member, ITypeSymbol type) =>
        All(context, Declarations(member).Distinct(SymbolEqualityComparer.Default)
            .SelectMany(static source => source!.GetAttributes().Policy(Triggers.Sensitive).Select(attribute => (attribute, source!)))
            .Concat(SensitiveMembers.Of(context.Compilation, owner, member.Name).Select(attribute => (attribute, member))), type);

    /// <summary>The mark of a type, of what it is nullable or a collection of, or of what it derives from or implements; null when none is sensitive.</summary>
    public static Mark? ReadType(ReadingContext context, ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return ReadType(context, array.ElementType);
        }

        if (type is not INamedTypeSymbol named || (type.SpecialType != SpecialType.None && !named.IsGenericType))
        {
            return null;
        }

        Mark? own = All(context, named.SelfAndBases().Concat(named.AllInterfaces).Append(named).Distinct(SymbolEqualityComparer.Default)
            .SelectMany(static source => source!.GetAttributes().Policy(Triggers.Sensitive).Select(attribute => (attribute, source!))), type);
        if (!named.IsNullableOf(out _) && !IsSequence(named))
        {
            return own;
        }

        return named.TypeArguments.Select(argument => ReadType(context, argument)).Aggregate(own, static (all, mark) => mark?.And(all) ?? all);
    }

    /// <summary>Whether nothing but the method itself can say anything of its parameters.</summary>
    private static bool IsAlone(IMethodSymbol method) => method is { IsOverride: false, PartialDefinitionPart: null } && method.ContainingType.AllInterfaces.IsEmpty;

    private static Mark? All(ReadingContext context, IEnumerable<(AttributeData Attribute, ISymbol Source)> marks, ITypeSymbol? type)
    {
        Mark? all = null;
        foreach ((AttributeData attribute, ISymbol source) in marks)
        {
            Mark? mark = Parse(context, attribute, type, source);
            all = mark is null ? all : all?.And(mark) ?? mark;
        }

        return all;
    }

    /// <summary>The method, what it overrides, and the members of interfaces that it implements.</summary>
    private static IEnumerable<IMethodSymbol> Declared(IMethodSymbol method)
    {
        foreach (IMethodSymbol declaration in Triggers.SelfAndOverridden(method))
        {
            yield return declaration.Whole();
        }

        foreach (IMethodSymbol member in method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name)).OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
            {
                yield return member;
            }
        }
    }

    private static bool IsSequence(INamedTypeSymbol type) => type.AllInterfaces.Append(type).Any(static candidate =>
        candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || candidate.IsNamed("System.Collections.Generic", "IAsyncEnumerable`1"))
        || type.IsNamed("System", "Memory`1") || type.IsNamed("System", "ReadOnlyMemory`1");

    private static IEnumerable<ISymbol> Declarations(ISymbol member)
    {
        yield return member;
        foreach (IMethodSymbol constructor in member.ContainingType.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, member.Name, System.StringComparison.OrdinalIgnoreCase))
                {
                    yield return parameter;
                }
            }
        }

        // What a member hides is as sensitive as what it overrides: it is the same name, of the same thing, to whoever reads it.
        foreach (ISymbol declaration in member.ContainingType.BaseType?.SelfAndBases().SelectMany(type => type.GetMembers(member.Name)).SelectMany(Declarations) ?? [])
        {
            yield return declaration;
        }

        foreach (INamedTypeSymbol type in member.ContainingType.AllInterfaces)
        {
            foreach (ISymbol declaration in type.GetMembers(member.Name))
            {
                yield return declaration;
            }
        }
    }

    /// <summary>What is looked for in the strings of a member; see <see cref="DetectReader"/>.</summary>
    public static Detectors ReadDetectors(ISymbol member, ITypeSymbol type) =>
        DetectReader.OfStrings(type, Declarations(member).SelectMany(static source => source.GetAttributes().Policy(Triggers.Sensitive)));

    /// <summary>Whether a mark that looks into strings stands where that can be met: on a string of a result.</summary>
    private static bool LooksInto(ReadingContext context, AttributeData attribute, ITypeSymbol? type, ISymbol symbol)
    {
        string? fault = DetectReader.FaultOf(attribute)
            ?? (type is not null && DetectReader.HoldsStrings(type) && symbol is not (IMethodSymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } })
                ? null : "it looks into strings of a result: the property of a type that is a string or a collection of strings, or all of them by a mark on the method");
        if (fault is not null)
        {
            context.Report(Fault.SensitiveNotLegal, attribute.LocationOf(symbol), fault);
        }

        return fault is null;
    }

    /// <summary>What one mark says about a value as a whole; null when it only looks into strings.</summary>
    private static Mark? Parse(ReadingContext context, AttributeData attribute, ITypeSymbol? type, ISymbol symbol)
    {
        if (!DetectReader.IsWhole(attribute))
        {
            return LooksInto(context, attribute, type, symbol) ? null : Mark.Unnamed;
        }

        // [Sensitive(kind)], and [assembly: SensitiveMember(type, member, kind)].
        string? kind = attribute.Text(System.Math.Max(attribute.ConstructorArguments.Length - 1, 0));
        bool isOfKeys = attribute.Named<bool>("Keys");
        ITypeSymbol? declared = type;
        type = isOfKeys && type is not null ? ShapeReader.KeyOf(type) ?? type : type;
        int keepFirst = attribute.Named<int>("KeepFirst");
        int keepLast = attribute.Named<int>("KeepLast");
        Redaction redaction = (Redaction)attribute.Named<int>("As");
        bool keeps = keepFirst != 0 || keepLast != 0;
        string? fault = SensitiveKind.FaultOf(kind) ?? KeptCharacters.FaultOf(keepFirst) ?? KeptCharacters.FaultOf(keepLast);
        fault ??= redaction is not (Redaction.Erase or Redaction.Drop or Redaction.Hash) ? "there is no such redaction"
            : keeps && redaction != Redaction.Erase ? "characters are kept only of a value that is erased, not of one that is dropped or hashed"
            : type is null ? "the method returns nothing"
            : context.IsJudgedElsewhere(type) ? null
            : isOfKeys && ReferenceEquals(type, declared) ? "only dictionaries have keys"
            : isOfKeys && redaction == Redaction.Drop ? "keys cannot be dropped; drop the member"
            : keeps && type.SpecialType != SpecialType.System_String ? "characters are kept only of strings"
            : redaction == Redaction.Hash && !IsHashable(type) ? "pseudonyms are made only of strings, numbers, GUIDs and dates"
            : null;
        if (fault is null)
        {
            if (redaction == Redaction.Hash && GuessableKinds.WhyGuessable(kind, type!) is { } why)
            {
                context.Report(Fault.SensitiveHashGuessable, attribute.LocationOf(symbol), why);
            }

            return new Mark(kind, redaction, keepFirst, keepLast, isOfKeys);
        }

        context.Report(Fault.SensitiveNotLegal, attribute.LocationOf(symbol), fault);
        return Mark.Unnamed;
    }

    private static bool IsHashable(ITypeSymbol type)
    {
        type.IsNullableOf(out ITypeSymbol value);
        return value.SpecialType is SpecialType.System_String or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32
                or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Decimal or SpecialType.System_DateTime
                or SpecialType.System_Byte or SpecialType.System_SByte
            || value.IsNamed("System", "Guid") || value.IsNamed("System", "DateTimeOffset") || value.IsNamed("System", "DateOnly");
    }
}
