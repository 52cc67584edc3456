using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>Every recorded run of the factory, run again beside the guarded tool of the same method.</summary>
public sealed class RecordedRunTests
{
    private const string Tool = "[AllowAnyone(\"test\")] ";

    private static readonly Lazy<Runs> All = new(static () => new Runs());

    public static TheoryData<string> SchemaNames => [.. RecordedRuns.Schemas.Select(static run => run.Name)];

    public static TheoryData<string> CallNames => [.. RecordedRuns.Calls.Select(static run => run.Name)];

    [Fact]
    public void None_is_left_out() => Assert.True(RecordedRuns.Schemas.Count + RecordedRuns.Calls.Count >= 144, $"{RecordedRuns.Schemas.Count} and {RecordedRuns.Calls.Count}");

    [Theory]
    [MemberData(nameof(SchemaNames))]
    public async Task Its_schema_is_the_factorys_or_it_is_said_why_not(string name)
    {
        RecordedRun run = RecordedRuns.Schemas.Single(run => run.Name == name);
        string found = await All.Value.IdsOfAsync(run);
        if (run.Expected.StartsWith("TPOL", StringComparison.Ordinal))
        {
            Assert.Equal(run.Expected, found);
            return;
        }

        Assert.Equal("", found);
        GuardedFunction guarded = All.Value.GuardedOf(run);
        if (run.Expected == "the factory fails")
        {
            Assert.ThrowsAny<Exception>(() => All.Value.FactoryOf(run));
            return;
        }

        AIFunction factory = All.Value.FactoryOf(run);
        bool isSame = factory.Name == guarded.Name && factory.Description == guarded.Description && JsonElement.DeepEquals(factory.JsonSchema, guarded.JsonSchema)
            && (factory.ReturnJsonSchema is { } result ? guarded.ReturnJsonSchema is { } other && JsonElement.DeepEquals(result, other) : guarded.ReturnJsonSchema is null);
        Assert.True(isSame == (run.Expected.Length == 0), $"{factory.Name} {factory.JsonSchema} {factory.ReturnJsonSchema}\n{guarded.Name} {guarded.JsonSchema} {guarded.ReturnJsonSchema}");
        AssertIsRow(run.Expected);
    }

    [Theory]
    [MemberData(nameof(CallNames))]
    public async Task Its_outcome_is_the_factorys_or_it_is_said_why_not(string name)
    {
        RecordedRun run = RecordedRuns.Calls.Single(run => run.Name == name);
        int arrow = run.Expected.IndexOf(" -> ", StringComparison.Ordinal);
        int colon = arrow < 0 ? -1 : run.Expected.IndexOf(": ", arrow, StringComparison.Ordinal);
        string factory = arrow < 0 ? run.Expected : run.Expected[..arrow];
        string guarded = arrow < 0 ? run.Expected : colon < 0 ? run.Expected[(arrow + 4)..] : run.Expected[(arrow + 4)..colon];
        string reason = colon < 0 ? "" : run.Expected[(colon + 2)..];
        Assert.Equal(factory, await All.Value.FactoryOutcomeAsync(run));
        Assert.Equal(guarded, await All.Value.GuardedOutcomeAsync(run));
        if (reason.StartsWith("TPOL", StringComparison.Ordinal))
        {
            Assert.Equal(reason, await All.Value.IdsOfAsync(run));
        }
        else
        {
            AssertIsRow(reason);
            Assert.True(reason.Length > 0 || factory == guarded || factory == "throws", "differs, and nothing says why");
        }
    }

    private static void AssertIsRow(string words) =>
        Assert.True(words.Length == 0 || words.EndsWith("of the factory", StringComparison.Ordinal) || Deviations.Seen.ContainsKey(words) || Deviations.Elsewhere.ContainsKey(words), $"docs/parity.md has no row '{words}'");

    /// <summary>All members in one class, each on a line of its own, so that what is said of one can be told.</summary>
    private sealed class Runs
    {
        private readonly List<RecordedRun> _runs = [.. RecordedRuns.Schemas, .. RecordedRuns.Calls];
        private readonly LoadedTools _tools;
        private readonly object _host;
        private readonly IReadOnlyList<GuardedFunction> _guarded;
        private readonly Lazy<Task<IReadOnlyList<Diagnostic>>> _said;

        public Runs()
        {
            _tools = new LoadedTools(RecordedRuns.Types + "\npublic partial class Host\n{\n" + string.Join('\n', _runs.Select(SourceOf)) + "\n}\n");
            _host = Activator.CreateInstance(_tools.Assembly.GetType("Sample.Host")!)!;
            _guarded = [.. _tools.Of(_host, _host.GetType()).AsJson()];
            _said = new(() => _tools.Compiled.AnalyzeAsync());
        }

        public async Task<string> IdsOfAsync(RecordedRun run)
        {
            int line = RecordedRuns.Types.Split('\n').Length + 2 + _runs.IndexOf(run);
            return string.Join(' ', (await _said.Value).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.GetLineSpan().StartLinePosition.Line == line)
                .Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
        }

        public AIFunction FactoryOf(RecordedRun run) => AIFunctionFactory.Create(MethodOf(run), _host);

        public GuardedFunction GuardedOf(RecordedRun run) => _guarded.Single(tool => tool.Tool.Method.Contains($".{MethodOf(run).Name}(", StringComparison.Ordinal));

        public async Task<string> FactoryOutcomeAsync(RecordedRun run)
        {
            try
            {
                return Shown(await FactoryOf(run).InvokeAsync(new AIFunctionArguments(run.Arguments!())));
            }
            catch (Exception)
            {
                return "throws";
            }
        }

        public async Task<string> GuardedOutcomeAsync(RecordedRun run)
        {
            int before = _tools.Audit.Records.Count;
            object? result = await GuardedOf(run).InvokeAsync(new AIFunctionArguments(run.Arguments!()));
            AuditRecord[] records = [.. _tools.Audit.Records.Skip(before)];
            return records is [_] ? "denied" : records[1].Outcome == ToolOutcome.Returned ? Shown(result) : "withheld";
        }

        private static string Shown(object? result)
        {
            if (result is not JsonElement element)
            {
                return result is null ? "nothing" : result.GetType().Name;
            }

            using MemoryStream stream = new();
            using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                element.WriteTo(writer);
            }

            return System.Text.Encoding.UTF8.GetString(stream.ToArray());
        }

        private MethodInfo MethodOf(RecordedRun run) => _host.GetType().GetMethod(NameOf(run))!;

        private string NameOf(RecordedRun run)
        {
            string head = SourceOf(run, _runs.IndexOf(run));
            head = head[(head.IndexOf("public ", StringComparison.Ordinal) + 7)..];
            string signature = head[..head.IndexOf('(', head.StartsWith('(') ? head.IndexOf(')', StringComparison.Ordinal) : 0)];
            return signature[(signature.LastIndexOf(' ') + 1)..];
        }

        private static string SourceOf(RecordedRun run, int position)
        {
            string member = run.Member.Replace("{unique}", "U" + position, StringComparison.Ordinal);
            return member.StartsWith("{untooled}", StringComparison.Ordinal) ? member.Replace("{untooled}", "public", StringComparison.Ordinal)
                : member.Contains("{public}", StringComparison.Ordinal) ? Tool + member.Replace("{public}", "public", StringComparison.Ordinal)
                : member.StartsWith("async ", StringComparison.Ordinal) ? Tool + "public " + member
                : Tool + "public " + member;
        }
    }
}
