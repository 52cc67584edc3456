using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.Semantics.Faults;
using ToolPolicy.Semantics.Reading;

namespace ToolPolicy.Analyzers.Declaration.Advice;

/// <summary>Attributes of ours that stand where nothing reads them, and suppressions that do not say why. Only attributes of these names are looked at any closer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AttributeAdviceAnalyzer : DiagnosticAnalyzer
{
    private const string Prefix = "TPOL";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Fault.AttributeWithoutEffect, Fault.SuppressionWithoutReason];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("ToolPolicy." + Triggers.RequiresRole) is not null)
            {
                start.RegisterSyntaxNodeAction(AnalyzeAttribute, SyntaxKind.Attribute);
                start.RegisterSyntaxTreeAction(AnalyzePragmas);
            }
        });
    }

    private static void AnalyzeAttribute(SyntaxNodeAnalysisContext context)
    {
        AttributeSyntax attribute = (AttributeSyntax)context.Node;
        string name = LastOf(attribute.Name);
        Finding? finding = name switch
        {
            "SuppressMessage" or "UnconditionalSuppressMessage" => OfSuppression(attribute, context.SemanticModel, context.CancellationToken),
            "FromPrincipal" or "FromToolServices" or "MaxTokens" or "Sensitive" or "PolicyRoles" => OfPlace(attribute, name, context.SemanticModel, context.CancellationToken),
            _ => null,
        };
        if (finding is not null)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static Finding? OfPlace(AttributeSyntax attribute, string name, SemanticModel model, System.Threading.CancellationToken cancellation)
    {
        if (attribute.Parent?.Parent is not { } declaration
            || !MayBeWithoutEffect(name, declaration)
            || model.GetSymbolInfo(attribute, cancellation).Symbol?.ContainingType is not { } type
            || !type.IsNamed("ToolPolicy", name + "Attribute")
            || model.GetDeclaredSymbol(declaration is FieldDeclarationSyntax field ? field.Declaration.Variables[0] : declaration, cancellation) is not { } symbol)
        {
            return null;
        }

        string? why = (name, symbol) switch
        {
            (_, IParameterSymbol { ContainingSymbol: IMethodSymbol method }) => WhyNotRead(name, method),
            ("PolicyRoles", INamedTypeSymbol roles) => RolesReader.Read(roles).Count == 0 ? "the class has no string constants" : null,
            ("Sensitive", IPropertySymbol { IsStatic: true }) => "a static property is no part of a result",
            ("Sensitive", IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum }) when symbol.GetAttributes().Find("System.Text.Json.Serialization", "JsonIncludeAttribute") is null =>
                "a field is no part of a result",
            ("MaxTokens", INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } host) => host.SelfAndBases().Any(static part => part.GetMembers().OfType<IMethodSymbol>().Any(Triggers.IsTool)) ? null : "the class has no tool",
            _ => null,
        };
        return why is null ? null : new Finding(Fault.AttributeWithoutEffect, attribute.GetLocation(), name, why);
    }

    /// <summary>Asked before anything is bound: on most declarations these attributes are always read.</summary>
    private static bool MayBeWithoutEffect(string name, SyntaxNode declaration) => (name, declaration) switch
    {
        ("Sensitive", ParameterSyntax { Parent.Parent: RecordDeclarationSyntax or ConstructorDeclarationSyntax }) => false,
        (_, ParameterSyntax) => true,
        ("Sensitive", PropertyDeclarationSyntax property) => property.Modifiers.Any(SyntaxKind.StaticKeyword),
        ("Sensitive", FieldDeclarationSyntax) => true,
        ("PolicyRoles" or "MaxTokens", ClassDeclarationSyntax or RecordDeclarationSyntax) => true,
        _ => false,
    };

    /// <summary>A constructor's parameter stands for a property, as in a record; every other one is read of tools only.</summary>
    private static string? WhyNotRead(string name, IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? (name == "Sensitive" ? null : "a constructor is no tool")
        : Triggers.IsTool(method) || method.ContainingType is null ? null
        : method.MethodKind is not MethodKind.Ordinary ? "only the parameters of a tool are read"
        : $"'{method.Name}' is no tool";

    private static Finding? OfSuppression(AttributeSyntax attribute, SemanticModel model, System.Threading.CancellationToken cancellation)
    {
        if (attribute.ArgumentList?.Arguments is not [_, { NameEquals: null } rule, ..] arguments
            || model.GetConstantValue(rule.Expression, cancellation).Value is not string id || !IsOurs(id))
        {
            return null;
        }

        bool hasReason = arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification"
            && model.GetConstantValue(argument.Expression, cancellation).Value is string reason && !string.IsNullOrWhiteSpace(reason) && reason != "<Pending>" && !ReasonAdvice.IsPlaceholder(reason));
        return hasReason ? null : new Finding(Fault.SuppressionWithoutReason, attribute.GetLocation(), id.Split(':')[0].Trim());
    }

    private static void AnalyzePragmas(SyntaxTreeAnalysisContext context)
    {
        SyntaxNode root = context.Tree.GetRoot(context.CancellationToken);
        for (DirectiveTriviaSyntax? directive = root.ContainsDirectives ? root.GetFirstDirective() : null; directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma
                && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
                && pragma.ErrorCodes.Select(static code => code.ToString()).Where(IsOurs).ToList() is { Count: > 0 } silenced
                && !pragma.DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().Trim('/', ' ').Length > 0))
            {
                context.ReportDiagnostic(new Finding(Fault.SuppressionWithoutReason, pragma.GetLocation(), string.Join(", ", silenced)).ToDiagnostic());
            }
        }
    }

    private static bool IsOurs(string id) => id.TrimStart().StartsWith(Prefix, System.StringComparison.OrdinalIgnoreCase);

    private static string LastOf(NameSyntax name)
    {
        string last = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return last.EndsWith("Attribute", System.StringComparison.Ordinal) ? last.Substring(0, last.Length - "Attribute".Length) : last;
    }
}
