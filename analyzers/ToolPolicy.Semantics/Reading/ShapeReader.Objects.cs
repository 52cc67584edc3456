using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Model;

namespace ToolPolicy.Semantics.Reading;

/// <content>Classes, records, structs and interfaces.</content>
internal sealed partial class ShapeReader
{
    /// <summary>Members that were seen are bits of one word.</summary>
    private const int MaxMembers = 64;

    private TypeShape? ReadObject(INamedTypeSymbol type, bool isBase = false)
    {
        if (JsonAttributes.WhyUnsupportedOnType(type) is { } unsupported)
        {
            return Fail(unsupported);
        }

        // A result is not constructed; its schema nevertheless tells which members its constructor demands.
        SensitiveMembers.Check(context, type);
        IMethodSymbol? constructor = ConstructorOf(type);
        if (use == ShapeUse.Argument && !(isBase && type.IsAbstract) && (type.IsAbstract || constructor is null))
        {
            return Fail(type.IsAbstract ? $"'{type.Plain()}' is abstract, so it cannot be made from JSON" : $"'{type.Plain()}' has no constructor that JSON can fill");
        }

        List<Member> members = [];
        foreach (ISymbol property in MembersOf(type))
        {
            if (ReadMember(type, property, property is IFieldSymbol field ? field.Type : ((IPropertySymbol)property).Type, constructor, out Member? member) is false)
            {
                return null;
            }

            if (member is not null)
            {
                members.Add(member);
            }
        }

        if (members.GroupBy(static member => member.JsonName, System.StringComparer.OrdinalIgnoreCase).FirstOrDefault(static group => group.Skip(1).Any()) is { } twice)
        {
            return Fail($"'{type.Plain()}' has more than one member named '{twice.Key}' in JSON");
        }

        if (use == ShapeUse.Argument && members.Count > MaxMembers)
        {
            return Fail($"'{type.Plain()}' has more than {MaxMembers} members");
        }

        List<int> positions = [];
        foreach (IParameterSymbol parameter in constructor?.Parameters ?? [])
        {
            int at = members.FindIndex(member => member.Setter == MemberSetter.Constructor && IsFor(parameter, member.Identifier.TrimStart('@')));
            if (at < 0 && use == ShapeUse.Argument && !type.IsAbstract)
            {
                return Fail($"the constructor of '{type.Plain()}' takes '{parameter.Name}', which is no property");
            }

            positions.Add(at);
        }

        return new ObjectShape(type.Full(), type.IsValueType, DescriptionReader.OfAttribute(type.GetAttributes()), members, positions) { IsClosed = JsonAttributes.IsClosed(type) };
    }

    /// <summary>False when the member has no shape; true without a member when it is none.</summary>
    private bool ReadMember(INamedTypeSymbol type, ISymbol symbol, ITypeSymbol declared, IMethodSymbol? constructor, out Member? member)
    {
        member = null;
        System.Collections.Immutable.ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
        SkipWhen skip = JsonAttributes.SkipOf(attributes);
        if (skip == SkipWhen.Always)
        {
            return true;
        }

        Mark? mark = SensitiveReader.ReadMember(context, type, symbol, declared);
        Detectors detect = SensitiveReader.ReadDetectors(symbol, declared);

        // An argument that is looked into in results is masked whole in records: nothing looks into it there.
        SawSensitive |= mark is not null || (detect != Detectors.None && use == ShapeUse.Argument);
        if (mark is null or { IsOfKeys: true } && JsonAttributes.WhyUnsupportedOnMember(symbol, declared) is { } unsupported)
        {
            Fail(unsupported);
            return false;
        }

        // A masked member is never looked into, so it may be of any type.
        Slot? slot = mark is { IsOfKeys: false } && use == ShapeUse.Result
            ? new Slot(declared.Annotated(), new MaskedShape(declared.Full(), mark), AllowsNull: true, declared.IsNullableOf(out _), declared.IsValueType)
            : JsonAttributes.Applied(attributes, ReadSlot(declared));
        if (slot is null)
        {
            Reason = $"{Reason} (in '{type.Plain()}.{symbol.Name}')";
            return false;
        }

        if (detect != Detectors.None)
        {
            slot = DetectReader.Into(slot, detect);
        }

        if (mark is { IsOfKeys: true } && slot.Shape is DictionaryShape dictionary)
        {
            slot = slot with { Shape = dictionary with { KeyMark = mark.And(dictionary.KeyMark) } };
        }

        IParameterSymbol? parameter = constructor?.Parameters.FirstOrDefault(candidate => IsFor(candidate, symbol.Name));
        bool hasFallback = parameter is { HasExplicitDefaultValue: true };
        bool isTaken = parameter is not null && (!type.IsValueType || JsonAttributes.IsConstructor(constructor!) || type.IsNamed("System.Collections.Generic", "KeyValuePair`2"));
        bool isRequired = (isTaken && !hasFallback) || IsDeclaredRequired(symbol) || JsonAttributes.IsRequired(attributes);
        MemberSetter? setter = SetterOf(type, symbol, parameter, JsonAttributes.IsIncluded(attributes));
        if (use == ShapeUse.Argument && setter is null)
        {
            Fail($"'{type.Plain()}.{symbol.Name}' is init-only in a generic class, which generated code cannot fill; make it required, settable, or the class a record");
            return false;
        }

        // What can only be read, and what is of a type parameter's type, the abstractions tell as nullable.
        bool isOfParameter = symbol.OriginalDefinition is IPropertySymbol { Type: ITypeParameterSymbol } or IFieldSymbol { Type: ITypeParameterSymbol };
        if (!declared.IsValueType && ((setter == MemberSetter.None && parameter is null) || isOfParameter))
        {
            slot = slot with { AllowsNull = slot.AllowsNull || isOfParameter, TellsNull = true };
        }

        // What a result promises is told; only what an argument promises is enforced, and only there is it a fault that it cannot be.
        ReadingContext reporting = use == ShapeUse.Argument ? context : context.Apart();
        EquatableArray<Constraint> constraints =
            new(ConstraintReader.Read(reporting, symbol, declared).Concat(parameter is null ? [] : ConstraintReader.Read(reporting, parameter, declared)).Distinct());
        member = new Member(
            Identifiers.Escape(symbol.Name),
            JsonAttributes.NameOf(attributes) ?? CamelCase.Of(symbol.Name),
            slot,
            mark,
            DescriptionReader.OfAttribute(attributes) ?? (parameter is null ? null : DescriptionReader.OfAttribute(parameter.GetAttributes())),
            DescriptionReader.TitleOf(attributes),
            skip,
            skip != SkipWhen.Writing && (symbol is IFieldSymbol || IsVisible(((IPropertySymbol)symbol).GetMethod, JsonAttributes.IsIncluded(attributes))),
            setter ?? MemberSetter.None,
            isRequired,
            hasFallback ? Literals.CSharp(parameter!.ExplicitDefaultValue, parameter.Type) : null,
            hasFallback ? Literals.Json(parameter!.ExplicitDefaultValue, parameter.Type) : null,
            constraints);
        return true;
    }

    private static bool IsDeclaredRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    private static MemberSetter? SetterOf(INamedTypeSymbol type, ISymbol member, IParameterSymbol? parameter, bool isIncluded) =>
        parameter is not null ? MemberSetter.Constructor
        : IsDeclaredRequired(member) ? MemberSetter.Initializer
        : member is IFieldSymbol { IsReadOnly: true } ? MemberSetter.None
        : member is IFieldSymbol ? MemberSetter.Set
        : ((IPropertySymbol)member).SetMethod is not { } setter || !IsVisible(setter, isIncluded) ? MemberSetter.None
        : !setter.IsInitOnly ? MemberSetter.Set
        : type.IsRecord || type.IsValueType ? MemberSetter.With
        : member.ContainingType.IsGenericType ? null
        : MemberSetter.Init;

    /// <summary>Public, or by <c>[JsonInclude]</c> within this assembly.</summary>
    private static bool IsVisible(IMethodSymbol? accessor, bool isIncluded = false) => accessor is { DeclaredAccessibility: Accessibility.Public }
        || (isIncluded && accessor is { DeclaredAccessibility: Accessibility.Internal or Accessibility.ProtectedOrInternal });

    private static bool IsFor(IParameterSymbol parameter, string property) => string.Equals(parameter.Name, property, System.StringComparison.OrdinalIgnoreCase);

    /// <summary>The constructor that System.Text.Json would choose.</summary>
    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type)
    {
        List<IMethodSymbol> visible = [.. type.InstanceConstructors.Where(static constructor => constructor.DeclaredAccessibility == Accessibility.Public)];
        return visible.FirstOrDefault(JsonAttributes.IsConstructor)
            ?? (type.IsValueType ? visible.Where(static constructor => constructor.Parameters.Length > 0).ToList() is [{ } only] && FillsProperties(type, only) ? only : null : null)
            ?? visible.FirstOrDefault(static constructor => constructor.Parameters.Length == 0)
            ?? (visible.Count == 1 ? visible[0] : null);
    }

    /// <summary>
    /// A struct has a constructor without parameters, which System.Text.Json takes, and then sets what it can. That gives the same value as the one that takes the
    /// properties, which also serves structs that cannot be set.
    /// </summary>
    private static bool FillsProperties(INamedTypeSymbol type, IMethodSymbol constructor) =>
        constructor.Parameters.All(parameter => MembersOf(type).Any(property => IsFor(parameter, property.Name)));

    /// <summary>
    /// Public properties, then fields with <c>[JsonInclude]</c>, those of the most derived class first; an overridden or hidden one once. Then by their declared order.
    /// </summary>
    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        HashSet<string> seen = [];
        IEnumerable<INamedTypeSymbol> declarations = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Insert(0, type) : type.SelfAndBases();
        return declarations
            .SelectMany(static declaration => declaration.GetMembers().OfType<IPropertySymbol>().Where(IsMember).Concat<ISymbol>(declaration.GetMembers().OfType<IFieldSymbol>().Where(IsMember)))
            .Where(member => seen.Add(member.Name))
            .OrderBy(static member => JsonAttributes.OrderOf(member.GetAttributes()));
    }

    private static bool IsMember(IPropertySymbol property) => property is { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.Length: 0 }
        && (property.DeclaredAccessibility == Accessibility.Public || JsonAttributes.IsIncluded(property.GetAttributes()))
        && (IsVisible(property.GetMethod, JsonAttributes.IsIncluded(property.GetAttributes())) || IsVisible(property.SetMethod, JsonAttributes.IsIncluded(property.GetAttributes())));

    private static bool IsMember(IFieldSymbol field) => field is { IsStatic: false, IsConst: false, IsImplicitlyDeclared: false } && JsonAttributes.IsIncluded(field.GetAttributes());
}
