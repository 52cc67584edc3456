using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using ToolPolicy.Grammar;
using ToolPolicy.Semantics.Faults;

namespace ToolPolicy.Semantics.Reading;

/// <summary>The names a model uses: as <c>AIFunctionFactory</c> derives them.</summary>
internal static class NameReader
{
    private const string AI = "Microsoft.Extensions.AI";

    /// <summary>The tool's name; a legal one also when the declared one is not.</summary>
    public static string ReadTool(ReadingContext context, ImmutableArray<AttributeData> attributes, AttributeData? tool, AttributeData? mcp)
    {
        if (mcp is not null)
        {
            return ReadMcpTool(context, tool, mcp);
        }

        AttributeData? named = tool?.Named<string>("Name") is not null ? tool
            : attributes.Find(AI, "AIFunctionNameAttribute") ?? attributes.Find("System.ComponentModel", "DisplayNameAttribute");
        string? declared = named is null ? null : ReferenceEquals(named, tool) ? named.Named<string>("Name") : named.Text(0);
        string derived = Derive(context.Method);
        string name = declared ?? derived;
        if (ToolName.FaultOf(name) is not { } fault)
        {
            return name;
        }

        context.Report(Fault.ToolNameNotLegal, named?.LocationOf(context.Method) ?? context.Method.LocationOf(), fault);
        return ToolName.FaultOf(derived) is null ? derived : "tool";
    }

    /// <summary>A tool that is marked for the Model Context Protocol keeps the name that the SDK gives it, on every road to a model.</summary>
    private static string ReadMcpTool(ReadingContext context, AttributeData? tool, AttributeData mcp)
    {
        string? given = mcp.Named<string>("Name");
        string? other = tool?.Named<string>("Name");
        if (given is not null && other is not null && given != other)
        {
            context.Report(Fault.ToolNamesDiffer, mcp.LocationOf(context.Method), context.Method.Name, other, given);
        }

        string derived = SnakeCase.Of(WithoutAsync(context.Method));
        string name = given ?? other ?? derived;
        if (ToolName.FaultOf(name) is not { } fault)
        {
            return name;
        }

        context.Report(Fault.ToolNameNotLegal, mcp.LocationOf(context.Method), fault);
        return ToolName.FaultOf(derived) is null ? derived : "tool";
    }

    /// <summary>The parameter's name in the schema.</summary>
    public static string ReadParameter(IParameterSymbol parameter) =>
        parameter.GetAttributes().Find(AI, "AIParameterNameAttribute")?.Text(0) is { Length: > 0 } name ? name : parameter.Name;

    private static string Derive(IMethodSymbol method)
    {
        string name = method.Name;
        int at = IsAsync(method.ReturnType) ? name.LastIndexOf("Async", System.StringComparison.Ordinal) : -1;
        if (at > 0 && (at + 5 == name.Length || name[at + 5] == '_'))
        {
            name = name.Remove(at, 5);
        }

        StringBuilder sanitised = new();
        foreach (char c in name)
        {
            if (c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            {
                sanitised.Append(c);
            }
            else if (sanitised.Length == 0 || sanitised[sanitised.Length - 1] != '_')
            {
                sanitised.Append('_');
            }
        }

        return sanitised.ToString();
    }

    /// <summary>The SDK takes the suffix off at the end only, and leaves a name that is nothing else.</summary>
    private static string WithoutAsync(IMethodSymbol method) =>
        method.Name.Length > 5 && IsAsync(method.ReturnType) && method.Name.EndsWith("Async", System.StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - 5) : method.Name;

    private static bool IsAsync(ITypeSymbol type) => type.ContainingNamespace.IsNamed("System.Threading.Tasks") && type.Name is "Task" or "ValueTask"
        || type.IsNamed("System.Collections.Generic", "IAsyncEnumerable`1");
}
