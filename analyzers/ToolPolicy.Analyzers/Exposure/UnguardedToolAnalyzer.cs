using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Finds what reaches a model without a policy, past it, or without anyone being able to tell.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnguardedToolAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Each is of a framework by which something can reach a model. Where none of them is referenced, there is nothing to look for.</summary>
    private static readonly string[] Frameworks =
    [
        "Microsoft.Extensions.AI.AITool", "ModelContextProtocol.Server.McpServerTool", "Microsoft.SemanticKernel.KernelFunctionAttribute",
        "OpenAI.Chat.ChatTool", "OpenAI.Responses.ResponseTool", "Anthropic.Helpers.Beta.BetaRunnableTool",
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Fault.ToolWithoutPolicy, Fault.PolicyBypassed, Fault.ToolNotProvable, Fault.ToolRunsElsewhere, Fault.DispatchedByHand];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // What another generator wrote reaches the model like anything else.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // GetTypeByMetadataName knows nothing of a type that two assemblies have.
            if (!Frameworks.Any(name => !start.Compilation.GetTypesByMetadataName(name).IsEmpty))
            {
                return;
            }

            // Everywhere that something is made into a tool or handed to a model.
            Exposures exposures = new(start.Compilation);
            start.RegisterSemanticModelAction(exposures.Analyze);

            // Methods that a framework's attribute offers to models.
            if (Triggers.OfFrameworks.Any(mark => !start.Compilation.GetTypesByMetadataName(mark).IsEmpty))
            {
                start.RegisterSymbolAction(AnalyzeMarked, SymbolKind.Method);
            }

            // Types that are tools by themselves.
            start.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        });
    }

    /// <summary>A method that another framework's mark offers to models, and of which nothing says who may call it.</summary>
    private static void AnalyzeMarked(SymbolAnalysisContext context)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;

        // Both parts of a partial method are symbols, and carry each other's attributes.
        if (method.PartialDefinitionPart is null
            && !method.Whole().GetAttributes().IsEmpty
            && Triggers.FirstOf(method) is { } trigger
            && Triggers.OfFrameworks.Contains(trigger)
            && ToolReader.IsBare(method, method.ContainingType, context.Compilation, context.CancellationToken))
        {
            context.ReportDiagnostic(new Finding(Fault.ToolWithoutPolicy, method.LocationOf(), method.Name).ToDiagnostic());
        }
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if ((type.BaseType is { SpecialType: SpecialType.None } && ToolTypes.IsFunction(type)) || type.AllInterfaces.Any(static @interface => @interface.IsNamed("Anthropic.Helpers.Beta", "IBetaRunnableTool")))
        {
            // Of a partial type, the part that says so.
            Location place = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.CancellationToken))
                .OfType<TypeDeclarationSyntax>().FirstOrDefault(static part => part.BaseList is not null)?.Identifier.GetLocation() ?? type.LocationOf();
            context.ReportDiagnostic(new Finding(Fault.ToolWithoutPolicy, place, type.Name).ToDiagnostic());
        }
    }
}
