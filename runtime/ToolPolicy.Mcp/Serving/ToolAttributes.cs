using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using ModelContextProtocol.Server;
using ToolPolicy.Rules;

namespace ToolPolicy.Mcp.Serving;

/// <summary>
/// The attributes of a tool's class and method, in the order in which the SDK gives them, for filters that look for attributes of the program's own. The method itself is
/// not among them: it could be invoked around the guard.
/// </summary>
internal static class ToolAttributes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    public static IEnumerable<object> Of(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)] Type host, ToolDescriptor tool) =>
        MethodOf(host, tool) is not { } method ? [] : method.DeclaringType!.GetCustomAttributes(inherit: true).Concat(method.GetCustomAttributes(inherit: true)).Where(IsForFilters);

    /// <summary>
    /// What says who may call is in the rule, and the guard enforces it. The SDK's own authorization would ask for it a second time, and answer in words that tell a tool
    /// which somebody may not call from one that is not there.
    /// </summary>
    private static bool IsForFilters(object attribute) => attribute is not (IAuthorizeData or IAllowAnonymous or IAuthorizationRequirementData);

    /// <summary>By its name; of overloads, the one with as many parameters; of those, the one that says the tool's name.</summary>
    private static MethodInfo? MethodOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.NonPublicMethods)] Type host, ToolDescriptor tool)
    {
        // "Clinic.ClinicTools.FindPatientAsync(string, System.Threading.CancellationToken)"
        int open = tool.Method.IndexOf('(');
        string shown = open < 0 ? tool.Method : tool.Method[..open];
        string name = shown[(shown.LastIndexOf('.') + 1)..];
        int parameters = open < 0 ? 0 : ParametersIn(tool.Method.AsSpan(open));
        MethodInfo[] found = [.. host.GetMethods(All).Where(method => method.Name == name)];
        MethodInfo[] fitting = found.Length == 1 ? found : [.. found.Where(method => method.GetParameters().Length == parameters)];
        return fitting.Length == 1 ? fitting[0] : Array.Find(fitting, method => method.GetCustomAttribute<McpServerToolAttribute>()?.Name == tool.Name);
    }

    /// <summary>How many parameters a list in C# has: one more than commas that are not inside a type.</summary>
    private static int ParametersIn(ReadOnlySpan<char> list)
    {
        int depth = 0;
        int commas = 0;
        foreach (char c in list)
        {
            depth += c is '(' or '<' or '[' ? 1 : c is ')' or '>' or ']' ? -1 : 0;
            commas += c == ',' && depth == 1 ? 1 : 0;
        }

        return list.Length == 2 ? 0 : commas + 1;
    }
}
