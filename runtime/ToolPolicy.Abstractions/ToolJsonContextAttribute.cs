using System;

namespace ToolPolicy;

/// <summary>Names a <c>JsonSerializerContext</c> that reads and writes what has no form of its own: types whose JSON only options at run time decide.</summary>
/// <remarks>
/// <para>
/// Such are types with converters of their own, extension data, or members that are populated. The context must list the type with
/// <c>[JsonSerializable(typeof(T))]</c>; where it does not, that is a diagnostic, and the tool denies. What has a form of its own never goes through a context.
/// </para>
/// <para>
/// Nothing that is marked as sensitive can be masked inside what a context writes, so a type that holds such a member is refused, and as a result also one that can hold
/// anything. What is written is still counted, cut, searched by detectors, and masked where it repeats a sensitive argument.
/// </para>
/// <para>Stands on the method, its class, an interface, or the assembly. Of several, the nearest that lists the type is taken.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ToolJsonContextAttribute : Attribute
{
    /// <summary>Names a context.</summary>
    /// <param name="context">A class that derives from <c>JsonSerializerContext</c>, for which System.Text.Json generates the property <c>Default</c>.</param>
    public ToolJsonContextAttribute(Type context) => Context = context;

    /// <summary>The context.</summary>
    public Type Context { get; }
}
