using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>Finds by names alone what may be a sink, so that nothing is bound in code that has to do with something else.</summary>
internal sealed class TreeScan(Compilation compilation)
{
    /// <summary>A file that none of these stands in has no sink, unless sinks are imported elsewhere for all files. The last begins an escaped letter of a name.</summary>
    private static readonly string[] Words = ["Tool", "AIFunction", "Kernel", "Plugin", "AIAgent", "AddSingleton", "AddScoped", "AddTransient", "AddKeyed", "ServiceDescriptor", "\\u"];

    /// <summary>Calls that name a service's type. <c>TryAdd</c> alone takes a descriptor, which is looked at where it is made.</summary>
    private static readonly string[] Registrations =
        ["AddSingleton", "AddScoped", "AddTransient", "AddKeyed", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "TryAddKeyed", "Singleton", "Scoped", "Transient", "Keyed", "Describe"];

    private static readonly string[] Additions = ["Add", "AddRange", "Insert", "InsertRange", "TryAdd", "SetItem"];

    private readonly Lazy<Imports> _global = new(() => Imports.Global(compilation), LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The nodes of a file that have to be looked at.</summary>
    public IEnumerable<SyntaxNode> Find(SyntaxTree tree, CancellationToken cancellation)
    {
        if (IsGuard(tree))
        {
            return [];
        }

        SyntaxNode root = tree.GetRoot(cancellation);
        if (!_global.Value.IsAny && !Mentions(tree, cancellation))
        {
            return [];
        }

        HashSet<string> aliases = Imports.AliasesIn(root);
        aliases.UnionWith(_global.Value.Aliases);
        return root.DescendantNodes().Where(node => MayBeSink(node, aliases)).Select(static node => node is SimpleNameSyntax name ? Places.Whole(name) : node);
    }

    /// <summary>Generated guards make up most of a large project, and register nothing.</summary>
    public static bool IsGuard(SyntaxTree tree) => tree.FilePath.IndexOf("ToolPolicy.Generators.GuardGenerator", StringComparison.Ordinal) >= 0;

    private static bool Mentions(SyntaxTree tree, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        return Words.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    private static bool MayBeSink(SyntaxNode node, HashSet<string> aliases) => node switch
    {
        InvocationExpressionSyntax call => Places.NameOf(call.Expression) is { } name && MayBeCalled(call, name),
        ObjectCreationExpressionSyntax creation => Places.NameOf(creation.Type)?.Identifier.ValueText is { } type && (Sinks.MayBeConstructed(type) || type == "ServiceDescriptor" || aliases.Contains(type)),
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } => true,
        AssignmentExpressionSyntax assignment => MayBeAssigned(assignment.Left),
        SimpleNameSyntax { Identifier.ValueText: "Create" or "CreateFromMethod" or "CreateFunctionFromMethod" or "WithTools" or "CreateDeclaration" or "CreateFunctionTool" } name => IsGroup(name),
        _ => false,
    };

    private static bool MayBeCalled(InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        string text = name.Identifier.ValueText;
        return Sinks.MayBe(text)
            || (Additions.Contains(text) && MayBeAddedTo(call))
            || (name is GenericNameSyntax or { Parent: not null } && Registrations.Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal)) && call.ArgumentList.Arguments.Count <= 3);
    }

    /// <summary>Whether the receiver of an addition ends in the name of a property that takes tools, or is a local that was made of one.</summary>
    private static bool MayBeAddedTo(InvocationExpressionSyntax call)
    {
        ExpressionSyntax? receiver = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax => call.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Contains(call))?.Expression,
            _ => null,
        };
        string? name = Places.NameOf(receiver)?.Identifier.ValueText;
        return name is not null && (Sinks.MayBeProperty(name) || MayBeAlias(call, name));
    }

    private static bool MayBeAlias(SyntaxNode call, string local) => call.Ancestors()
        .SelectMany(static node => node switch
        {
            BlockSyntax block => (IEnumerable<StatementSyntax>)block.Statements,
            SwitchSectionSyntax section => section.Statements,
            CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement),
            _ => [],
        })
        .OfType<LocalDeclarationStatementSyntax>()
        .SelectMany(static declaration => declaration.Declaration.Variables)
        .Any(variable => variable.Identifier.ValueText == local && MentionsProperty(variable.Initializer?.Value));

    private static bool MentionsProperty(ExpressionSyntax? value) =>
        value is not null && value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(static name => Sinks.MayBeProperty(name.Identifier.ValueText));

    private static bool MayBeAssigned(ExpressionSyntax left) => left is TupleExpressionSyntax tuple
        ? tuple.Arguments.Any(static argument => MayBeAssigned(argument.Expression))
        : Places.NameOf(left)?.Identifier.ValueText is { } name && Sinks.MayBeProperty(name);

    /// <summary>A method that is named and not called.</summary>
    private static bool IsGroup(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = Places.Whole(name);
        return whole.Parent is not InvocationExpressionSyntax and not QualifiedNameSyntax and not MemberAccessExpressionSyntax and not NameColonSyntax and not NameEqualsSyntax
            && !(whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole)
            && !(whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } });
    }
}
