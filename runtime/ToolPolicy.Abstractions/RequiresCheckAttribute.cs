using System;

namespace ToolPolicy;

/// <summary>A predicate over the principal and the call's bound arguments must hold.</summary>
/// <remarks>
/// The method returns <see cref="bool"/>, <c>Task&lt;bool&gt;</c> or <c>ValueTask&lt;bool&gt;</c>. Its parameters are any of: a <c>ClaimsPrincipal</c>, a
/// <c>CancellationToken</c>, and the tool's own parameters, matched by name and checked by the compiler. It runs after roles and claims, and before the body; it
/// can only narrow what they permit. False denies, and so does an exception.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method,
    AllowMultiple = true)]
public sealed class RequiresCheckAttribute : Attribute
{
    /// <summary>Requires a method of the tool's own class, of any accessibility, static or not.</summary>
    /// <param name="method">The method's name; write it with <c>nameof</c>.</param>
    public RequiresCheckAttribute(string method) => Method = method;

    /// <summary>Requires a static method of another class.</summary>
    /// <param name="type">The class that declares the check.</param>
    /// <param name="method">The static method's name; write it with <c>nameof</c>.</param>
    public RequiresCheckAttribute(Type type, string method)
    {
        Type = type;
        Method = method;
    }

    /// <summary>The class that declares the check; null for the tool's own.</summary>
    public Type? Type { get; }

    /// <summary>The name of the checking method.</summary>
    public string Method { get; }
}
