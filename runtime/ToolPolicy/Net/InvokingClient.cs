using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>
/// A client that invokes functions, and may know tools that no request names. <c>FunctionInvokingChatClient</c> is in a package that is not referenced here, so it is known by its name
/// and shape; so is any client that has tools of its own in the same way.
/// </summary>
internal sealed class InvokingClient
{
    private const string FullName = "Microsoft.Extensions.AI.FunctionInvokingChatClient";
    private const string AdditionalTools = "AdditionalTools";

    private readonly IChatClient _client;
    private readonly PropertyInfo _property;

    private InvokingClient(IChatClient client, PropertyInfo property)
    {
        _client = client;
        _property = property;
    }

    /// <summary>Where its own tools are, for messages.</summary>
    public string Place => $"{_client.GetType().Name}.{AdditionalTools}";

    /// <summary>The tools that it knows by itself, as they are now.</summary>
    public IEnumerable<AITool>? Tools => (IEnumerable<AITool>?)_property.GetValue(_client);

    /// <summary>Null when the client does not invoke functions.</summary>
    /// <exception cref="InvalidOperationException">It does, and its tools cannot be read.</exception>
    public static InvokingClient? Of(IChatClient client)
    {
        PropertyInfo? property = PropertyOf(client.GetType());
        return property is not null ? new InvokingClient(client, property)
            : IsNamed(client.GetType()) ? throw new InvalidOperationException($"the net cannot read {client.GetType().FullName}.{AdditionalTools}: tools that only it knows would go unseen")
            : null;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Below, the property is named in a way that trimming keeps; where it went all the same, an exception says so.")]
    private static PropertyInfo? PropertyOf(Type client)
    {
        PropertyInfo? kept = Type.GetType("Microsoft.Extensions.AI.FunctionInvokingChatClient, Microsoft.Extensions.AI")?.GetProperty(AdditionalTools);
        PropertyInfo? property = kept is { DeclaringType: { } declaring } && declaring.IsAssignableFrom(client) ? kept : client.GetProperty(AdditionalTools);
        return property is { CanRead: true } && typeof(IEnumerable<AITool>).IsAssignableFrom(property.PropertyType) ? property : null;
    }

    private static bool IsNamed(Type? type)
    {
        while (type is not null && type.FullName != FullName)
        {
            type = type.BaseType;
        }

        return type is not null;
    }
}
