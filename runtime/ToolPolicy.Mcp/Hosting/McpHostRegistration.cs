using System;
using System.Diagnostics.CodeAnalysis;
using ToolPolicy.Generation;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>A host whose tools a server offers.</summary>
internal sealed class McpHostRegistration
{
    /// <summary>What a host must keep in a program that is trimmed: constructors make it, and attributes stand on its methods.</summary>
    public const DynamicallyAccessedMemberTypes Needed =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods;

    public McpHostRegistration(Type declared, [DynamicallyAccessedMembers(Needed)] Type type, object? instance)
    {
        Type = type;
        Instance = instance;
        Guard = GuardRegistry.For(declared, type);
    }

    /// <summary>The host.</summary>
    [DynamicallyAccessedMembers(Needed)]
    public Type Type { get; }

    /// <summary>The one object that serves all calls; null when each call gets its own, or the host is static.</summary>
    public object? Instance { get; }

    /// <summary>Its generated guard.</summary>
    public ToolHost Guard { get; }

    public bool IsStatic => Type is { IsAbstract: true, IsSealed: true };
}
