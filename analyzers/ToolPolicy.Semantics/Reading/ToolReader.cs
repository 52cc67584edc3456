using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Model;
using ToolPolicy.Semantics.Rules;
using ToolPolicy.Semantics.Schema;

namespace ToolPolicy.Semantics.Reading;

/// <summary>The only place that understands a declaration: a method in; a tool and its host, and what is wrong with them, out.</summary>
internal static class ToolReader
{
    /// <summary>Reads a tool.</summary>
    /// <param name="method">The method.</param>
    /// <param name="host">The type that it is offered for: its own, or one that derives from it.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellation">Cancels reading.</param>
    public static ToolReading Read(IMethodSymbol method, INamedTypeSymbol host, Compilation compilation, CancellationToken cancellation) =>
        Complete(Read(new ReadingContext(compilation, host, method, cancellation), DescriptionReader.Documentation(method)), method);

    /// <summary>Reads what is wrong with a tool, and leaves out what only code that is generated for it needs: its schemas, its rule's id, names, words about parameters.</summary>
    /// <inheritdoc cref="Read(IMethodSymbol, INamedTypeSymbol, Compilation, CancellationToken)" path="/param"/>
    public static ToolReading Judge(IMethodSymbol method, INamedTypeSymbol host, Compilation compilation, CancellationToken cancellation)
    {
        ToolReading reading = Read(new ReadingContext(compilation, host, method, cancellation), documentation: null);
        return reading.Tool.Description.Length > 0
            ? reading
            : reading with { Tool = reading.Tool with { Description = DescriptionReader.Summary(DescriptionReader.Documentation(method)) ?? "" } };
    }

    private static ToolReading Read(ReadingContext context, XElement? documentation)
    {
        (IMethodSymbol method, INamedTypeSymbol host) = (context.Method, context.Host);
        Host? readHost = HostReader.Read(context);
        SignatureReader.Read(context);

        ImmutableArray<AttributeData> attributes = method.Whole().GetAttributes();
        IReadOnlyList<RuleSource> sources = RuleSource.Of(context);
        context.JsonContexts = JsonContext.InForce(context, sources);
        Access access = AccessReader.Read(context, sources);
        (int maxTokens, bool showTotal) = CapReader.Read(context, sources);
        AttributeData? tool = Triggers.SelfAndOverridden(method).SelectMany(static declaration => declaration.Whole().GetAttributes()).Policy(Triggers.Tool).FirstOrDefault();
        AttributeData? mcp = McpReader.MarkOf(method);
        string name = NameReader.ReadTool(context, attributes, tool, mcp);
        EquatableArray<Parameter> parameters = ParameterReader.Read(context, documentation);
        Result result = ResultReader.Read(context, documentation);
        EquatableArray<Check> checks = CheckReader.Read(context, access.Sources, parameters);
        bool isSensitive = Triggers.SelfAndOverridden(method).Any(static declaration => declaration.Whole().GetAttributes().Policy(Triggers.Sensitive).Any(DetectReader.IsWhole));
        Detectors detect = DetectReader.OfTool(context, sources);

        Rule rule = new("", access.Roles, access.Claims, checks, access.Policies, access.OpenReason, maxTokens, showTotal);
        if (rule.SaysNothing && !context.Findings.Any(static finding => finding.Denies) && Triggers.SelfAndOverridden(method).Any(Triggers.HasPolicy))
        {
            context.Report(Fault.AccessRuleMissing, method.LocationOf(), method.Name);
        }

        string? unsound = context.Findings.FirstOrDefault(static finding => finding.Denies)?.ToText()
            ?? (rule.SaysNothing ? new Finding(Fault.AccessRuleMissing, Location.None, method.Name).ToText() : null);
        Tool read = new(
            name,
            DescriptionReader.OfAttribute(attributes) ?? DescriptionReader.Summary(documentation) ?? "",
            tool?.Named<string>("Title") ?? mcp?.Named<string>("Title"),
            HintsOf(tool, mcp),
            McpReader.Read(context, mcp, result),
            isSensitive,
            Identifiers.Escape(method.Name),
            Display: "",
            Signature: "",
            method.ContainingType.Full(),
            method.IsStatic,
            (method.IsVirtual || method.IsAbstract || method.IsOverride) && !method.IsSealed && !host.IsSealed,
            parameters,
            result,
            rule,
            Schema: "",
            ResultSchema: null,
            unsound,
            Warnings: default)
        {
            Detect = detect,
        };
        return new ToolReading(readHost, read, context.Findings, access.Sources, sources, IsBare(method, sources));
    }

    private static ToolReading Complete(ToolReading reading, IMethodSymbol method)
    {
        Tool tool = reading.Tool;
        bool isSound = tool.Unsound is null;
        string display = method.ToDisplayString(DisplayFormat);
        return reading with
        {
            Tool = tool with
            {
                Display = display,
                Signature = method.Parameters.Any(static parameter => parameter is not { RefKind: RefKind.None, IsParams: false, ScopedKind: ScopedKind.None }) || method.IsExtensionMethod
                    ? method.ToDisplayString(SignatureFormat)
                    : display,
                Rule = tool.Rule with { Id = RuleCanonicalForm.IdOf(tool.Rule, tool.Parameters, tool.Result, tool.IsSensitive, tool.Detect, !isSound) },
                Schema = isSound ? SchemaWriter.OfArguments(tool.Parameters) : SchemaWriter.OfNothing,
                ResultSchema = isSound ? SchemaWriter.OfResult(tool.Result) : null,
                Warnings = Warnings.Sorted(Warnings.Of(method.Whole()).Concat(method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType).SelectMany(Warnings.OfType))),
            },
        };
    }

    /// <summary>Whether nobody wrote a word of policy for a method, right or wrong, as far as it is offered for this host.</summary>
    public static bool IsBare(IMethodSymbol method, INamedTypeSymbol host, Compilation compilation, CancellationToken cancellation) =>
        IsBare(method, RuleSource.Of(new ReadingContext(compilation, host, method, cancellation)));

    private static bool IsBare(IMethodSymbol method, IReadOnlyList<RuleSource> sources) =>
        !sources.Any(AccessReader.HasAccessRule) && !Triggers.SelfAndOverridden(method).Any(Triggers.HasPolicy);

    private static readonly SymbolDisplayFormat DisplayFormat = Symbols.PlainName
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType);

    /// <summary>Everything by which C# tells overloads apart.</summary>
    private static readonly SymbolDisplayFormat SignatureFormat =
        DisplayFormat.WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeModifiers);

    private static Hints HintsOf(AttributeData? tool, AttributeData? mcp)
    {
        return new Hints(Hint("ReadOnly"), Hint("Destructive"), Hint("Idempotent"), Hint("OpenWorld"));

        bool? Hint(string name) => Named(tool, name) ?? Named(mcp, name);

        static bool? Named(AttributeData? attribute, string name) => attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as bool?;
    }
}

/// <param name="Host">The host; null when no guard can be made for it.</param>
/// <param name="Tool">The tool; its guard denies when something is wrong with it.</param>
/// <param name="Findings">What is wrong.</param>
/// <param name="Sources">The declarations whose access rules count.</param>
/// <param name="RuleSources">Every declaration that has a say, the most specific first.</param>
/// <param name="IsBare">Only another framework marks it: nobody wrote a word of policy for it, right or wrong.</param>
internal sealed record ToolReading(Host? Host, Tool Tool, IReadOnlyList<Finding> Findings, IReadOnlyList<RuleSource> Sources, IReadOnlyList<RuleSource> RuleSources, bool IsBare);
