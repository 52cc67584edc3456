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

    private TypeShape? ReadObject(INamedTypeSymbol type)
    {
        if (JsonAttributes.WhyUnsupportedOnType(type) is { } unsupported)
        {
            return Fail(unsupported);
        }

        // A result is not constructed; its schema nevertheless tells which members its constructor demands.
        IMethodSymbol? constructor = ConstructorOf(type);
        if (use == ShapeUse.Argument && (type.IsAbstract || constructor is null))
        {
            return Fail(type.IsAbstract ? $"'{type.Plain()}' is abstract, so it cannot be made from JSON" : $"'{type.Plain()}' has no constructor that JSON can fill");
        }

        List<Member> members = [];
        foreach (IPropertySymbol property in PropertiesOf(type))
        {
            if (ReadMember(type, property, constructor, out Member? member) is false)
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
            if (at < 0 && use == ShapeUse.Argument)
            {
                return Fail($"the constructor of '{type.Plain()}' takes '{parameter.Name}', which is no property");
            }

            positions.Add(at);
        }

        return new ObjectShape(type.Full(), type.IsValueType, DescriptionReader.OfAttribute(type.GetAttributes()), members, positions);
    }

    /// <summary>False when the member has no shape; true without a member when it is none.</summary>
    private bool ReadMember(INamedTypeSymbol type, IPropertySymbol property, IMethodSymbol? constructor, out Member? member)
    {
        member = null;
        System.Collections.Immutable.ImmutableArray<AttributeData> attributes = property.GetAttributes();
        SkipWhen skip = JsonAttributes.SkipOf(attributes);
        if (skip == SkipWhen.Always)
        {
            return true;
        }

        Mark? mark = SensitiveReader.ReadMember(context, property, property.Type);
        SawSensitive |= mark is not null;
        if (mark is null && JsonAttributes.WhyUnsupportedOnMember(property) is { } unsupported)
        {
            Fail(unsupported);
            return false;
        }

        // A masked member is never looked into, so it may be of any type.
        Slot? slot = mark is not null && use == ShapeUse.Result
            ? new Slot(property.Type.Annotated(), new MaskedShape(property.Type.Full(), mark), AllowsNull: true, property.Type.IsNullableOf(out _), property.Type.IsValueType)
            : ReadSlot(property.Type);
        if (slot is null)
        {
            Reason = $"{Reason} (in '{type.Plain()}.{property.Name}')";
            return false;
        }

        IParameterSymbol? parameter = constructor?.Parameters.FirstOrDefault(candidate => IsFor(candidate, property.Name));
        bool hasFallback = parameter is { HasExplicitDefaultValue: true };
        bool isTaken = parameter is not null && (!type.IsValueType || JsonAttributes.IsConstructor(constructor!));
        bool isRequired = (isTaken && !hasFallback) || property.IsRequired || JsonAttributes.IsRequired(attributes);
        MemberSetter? setter = SetterOf(type, property, parameter);
        if (use == ShapeUse.Argument && setter is null)
        {
            Fail($"'{type.Plain()}.{property.Name}' is init-only in a generic class, which generated code cannot fill; make it required, settable, or the class a record");
            return false;
        }


        // What a result promises is told; only what an argument promises is enforced, and only there is it a fault that it cannot be.
        ReadingContext reporting = use == ShapeUse.Argument ? context : new ReadingContext(context.Compilation, context.Host, context.Method, context.Cancellation);
        EquatableArray<Constraint> constraints =
            new(ConstraintReader.Read(reporting, property, property.Type).Concat(parameter is null ? [] : ConstraintReader.Read(reporting, parameter, property.Type)).Distinct());
        member = new Member(
            Identifiers.Escape(property.Name),
            JsonAttributes.NameOf(attributes) ?? CamelCase.Of(property.Name),
            slot,
            mark,
            DescriptionReader.OfAttribute(attributes) ?? (parameter is null ? null : DescriptionReader.OfAttribute(parameter.GetAttributes())),
            DescriptionReader.TitleOf(attributes),
            skip,
            IsVisible(property.GetMethod),
            setter ?? MemberSetter.None,
            isRequired,
            hasFallback ? Literals.CSharp(parameter!.ExplicitDefaultValue, parameter.Type) : null,
            hasFallback ? Literals.Json(parameter!.ExplicitDefaultValue, parameter.Type) : null,
            constraints);
        return true;
    }

    private static MemberSetter? SetterOf(INamedTypeSymbol type, IPropertySymbol property, IParameterSymbol? parameter) =>
        parameter is not null ? MemberSetter.Constructor
        : property.IsRequired ? MemberSetter.Initializer
        : property.SetMethod is not { DeclaredAccessibility: Accessibility.Public } setter ? MemberSetter.None
        : !setter.IsInitOnly ? MemberSetter.Set
        : type.IsRecord || type.IsValueType ? MemberSetter.With
        : property.ContainingType.IsGenericType ? null
        : MemberSetter.Init;

    private static bool IsVisible(IMethodSymbol? accessor) => accessor is { DeclaredAccessibility: Accessibility.Public };

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
        constructor.Parameters.All(parameter => PropertiesOf(type).Any(property => IsFor(parameter, property.Name)));

    /// <summary>Public properties, those of the most derived class first; an overridden or hidden one once. Then by their declared order.</summary>
    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        HashSet<string> seen = [];
        IEnumerable<INamedTypeSymbol> declarations = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Insert(0, type) : type.SelfAndBases();
        return declarations
            .SelectMany(static declaration => declaration.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, ExplicitInterfaceImplementations.Length: 0 }
                && (IsVisible(property.GetMethod) || IsVisible(property.SetMethod)) && seen.Add(property.Name))
            .OrderBy(static property => JsonAttributes.OrderOf(property.GetAttributes()));
    }
}
