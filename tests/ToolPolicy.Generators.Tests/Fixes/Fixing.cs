using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ToolPolicy.CodeFixes;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Fixes;

/// <summary>Sources in a workspace, with the generator and the analyzers as in an editor, and the fixes that it offers.</summary>
internal sealed class Fixing : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly List<ProjectId> _projects = [];

    /// <summary>All fixes.</summary>
    public static IReadOnlyList<PolicyFixProvider> Providers { get; } = [.. typeof(PolicyFixProvider).Assembly.GetTypes()
        .Where(static type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(PolicyFixProvider)))
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .Select(static type => (PolicyFixProvider)Activator.CreateInstance(type)!)];

    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>A project of these files, named Source0.cs and so on.</summary>
    public static Fixing Of(params string[] sources) => new Fixing().WithProject("Sample", sources);

    public Fixing WithProject(string name, params string[] sources)
    {
        ProjectId project = ProjectId.CreateNewId();
        Solution solution = Solution.AddProject(ProjectInfo.Create(project, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: Compiled.Options, parseOptions: Compiled.ParseOptions, metadataReferences: Compiled.Framework.Value, analyzerReferences: [new CompilerParts()]));
        foreach ((int i, string source) in sources.Index())
        {
            string file = $"{name}/Source{i}.cs";
            solution = solution.AddDocument(DocumentId.CreateNewId(project), file, source, filePath: file);
        }

        _workspace.TryApplyChanges(solution);
        _projects.Add(project);
        return this;
    }

    /// <summary>What is offered for the diagnostics of an id, in their order.</summary>
    public async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic, PolicyFixProvider Provider, CodeAction Action)>> OffersAsync(string id)
    {
        List<(Document, Diagnostic, PolicyFixProvider, CodeAction)> offers = [];
        foreach (ProjectId project in _projects)
        {
            foreach (Diagnostic diagnostic in (await AnalyzeAsync(Solution.GetProject(project)!)).Where(diagnostic => diagnostic.Id == id))
            {
                Document document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
                foreach (PolicyFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(id)))
                {
                    await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add((document, diagnostic, provider, action)), CancellationToken.None));
                }
            }
        }

        return offers;
    }

    /// <summary>The files after an action.</summary>
    public static async Task<IReadOnlyList<string>> AfterAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        List<string> files = [];
        foreach (Document document in changed.Projects.SelectMany(static project => project.Documents))
        {
            files.Add((await document.GetTextAsync()).ToString());
        }

        return files;
    }

    /// <summary>The same choice for everything in a scope, as an editor and <c>dotnet format</c> ask for it.</summary>
    public async Task<CodeAction?> ForAllAsync(string id, string title, FixAllScope scope)
    {
        (Document document, _, PolicyFixProvider provider, CodeAction action) = (await OffersAsync(id)).First(offer => offer.Action.Title == title);
        FixAllContext context = new(document, provider, scope, action.EquivalenceKey, [id], new Analysis(), CancellationToken.None);
        return await provider.GetFixAllProvider().GetFixAsync(context);
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Compiled.Analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The diagnostics that a fix for all works on.</summary>
    private sealed class Analysis : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await AnalyzeAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await AnalyzeAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }

    /// <summary>The generator, as a project references it.</summary>
    private sealed class CompilerParts : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> _generators = [new GuardGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => typeof(GuardGenerator);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
    }
}
