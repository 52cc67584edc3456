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
    /// <summary>The mark of a parameter or return value; null when it has none.</summary>
    public static Mark? Read(ReadingContext context, AttributeData? attribute, ITypeSymbol type, ISymbol symbol) =>
        attribute is null ? null : Parse(context, attribute, type, symbol);

    /// <summary>
    /// The mark of a member: its own, or that of a constructor parameter of its name (a record's positional parameter), or that of what it overrides or implements.
    /// </summary>
    public static Mark? ReadMember(ReadingContext context, ISymbol member, ITypeSymbol type)
    {
        foreach (ISymbol source in Declarations(member))
        {
            if (source.GetAttributes().Policy(Triggers.Sensitive).FirstOrDefault() is { } attribute)
            {
                return Parse(context, attribute, type, source);
            }
        }

        return null;
    }

    /// <summary>The mark of a type, of what it is nullable or a collection of, or of what it derives from or implements; null when none is sensitive.</summary>
    public static Mark? ReadType(ReadingContext context, ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return ReadType(context, array.ElementType);
        }

        if (type is not INamedTypeSymbol named || type.SpecialType != SpecialType.None && !named.IsGenericType)
        {
            return null;
        }

        foreach (INamedTypeSymbol declaration in named.SelfAndBases().Concat(named.AllInterfaces).Append(named))
        {
            if (declaration.GetAttributes().Policy(Triggers.Sensitive).FirstOrDefault() is { } attribute)
            {
                return Parse(context, attribute, type, declaration);
            }
        }

        return named.TypeArguments.Select(argument => ReadType(context, argument)).FirstOrDefault(static mark => mark is not null) is { } inner
            && (named.IsNullableOf(out _) || named.SpecialType == SpecialType.System_String || IsSequence(named))
                ? inner
                : null;
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(static candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

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

        if (member is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            foreach (ISymbol declaration in Declarations(overridden))
            {
                yield return declaration;
            }
        }

        foreach (INamedTypeSymbol type in member.ContainingType.AllInterfaces)
        {
            foreach (ISymbol declaration in type.GetMembers(member.Name))
            {
                yield return declaration;
            }
        }
    }

    private static Mark Parse(ReadingContext context, AttributeData attribute, ITypeSymbol type, ISymbol symbol)
    {
        string? kind = attribute.Text(0);
        int keepFirst = attribute.Named<int>("KeepFirst");
        int keepLast = attribute.Named<int>("KeepLast");
        Redaction redaction = (Redaction)attribute.Named<int>("As");
        bool keeps = keepFirst != 0 || keepLast != 0;
        string? fault = SensitiveKind.FaultOf(kind) ?? KeptCharacters.FaultOf(keepFirst) ?? KeptCharacters.FaultOf(keepLast);
        fault ??= redaction is not (Redaction.Erase or Redaction.Drop or Redaction.Hash) ? "there is no such redaction"
            : keeps && redaction != Redaction.Erase ? "characters are kept only of a value that is erased, not of one that is dropped or hashed"
            : context.IsJudgedElsewhere(type) ? null
            : keeps && type.SpecialType != SpecialType.System_String ? "characters are kept only of strings"
            : redaction == Redaction.Hash && !IsHashable(type) ? "pseudonyms are made only of strings, numbers, GUIDs and dates"
            : null;
        if (fault is null)
        {
            return new Mark(kind, redaction, keepFirst, keepLast);
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
