using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using ModelContextProtocol.Server;

namespace ToolPolicy.Mcp.Hosting;

/// <summary>Whether what a prompt or resource returns holds something sensitive: nothing would mask it.</summary>
internal static class ReturnedTypes
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly Assembly[] Known = [typeof(object).Assembly, typeof(McpServer).Assembly, typeof(Microsoft.Extensions.AI.AIContent).Assembly];

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? FaultOf(IMcpServerPrimitive primitive)
    {
        if (primitive.Metadata.OfType<MethodInfo>().FirstOrDefault() is not { } method)
        {
            return "cannot be looked into: nothing says which method answers it";
        }

        if (IsSensitive(method) || IsSensitive(method.ReturnParameter))
        {
            return "returns something sensitive";
        }

        return SensitiveIn(method.ReturnType, []) is { } type ? $"returns {type}, which holds something sensitive" : null;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Where members may have been trimmed away, types of the program's own are refused unseen.")]
    private static Type? SensitiveIn(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return null;
        }

        foreach (Type part in type.GetGenericArguments().Append(type.GetElementType()!).Where(static part => part is not null))
        {
            if (SensitiveIn(part, seen) is { } found)
            {
                return found;
            }
        }

        if (Known.Contains(type.Assembly))
        {
            return null;
        }

        if (!RuntimeFeature.IsDynamicCodeSupported || IsSensitive(type) || type.GetConstructors(Members).SelectMany(static constructor => constructor.GetParameters()).Any(IsSensitive))
        {
            return type;
        }

        foreach (MemberInfo member in type.GetProperties(Members).Cast<MemberInfo>().Concat(type.GetFields(Members)))
        {
            if (IsSensitive(member) || SensitiveIn((member as PropertyInfo)?.PropertyType ?? ((FieldInfo)member).FieldType, seen) is not null)
            {
                return type;
            }
        }

        return type.BaseType is { } parent ? SensitiveIn(parent, seen) : null;
    }

    private static bool IsSensitive(ICustomAttributeProvider member) => member.IsDefined(typeof(SensitiveAttribute), inherit: true);
}
