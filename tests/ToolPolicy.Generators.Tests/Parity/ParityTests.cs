using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>
/// The same method through <c>AIFunctionFactory.Create</c> and as a guarded tool: the same schema, and the same outcome for random arguments, or a row of
/// <c>docs/parity.md</c> that says why not.
/// </summary>
public sealed class ParityTests(ITestOutputHelper output)
{
    private static readonly int Seed = Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_SEED") is { } seed ? int.Parse(seed, CultureInfo.InvariantCulture) : 20261128;
    private static readonly int Count = Environment.GetEnvironmentVariable("TOOLPOLICY_PARITY_COUNT") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 20_000;

    private static readonly Lazy<Pairs> Both = new(static () => new Pairs());

    [Fact]
    public void Names_descriptions_and_schemas_are_the_factorys()
    {
        Assert.True(Both.Value.All.Count >= 300, $"only {Both.Value.All.Count} methods");
        List<string> differences = [];
        foreach ((string source, AIFunction factory, GuardedFunction guarded) in Both.Value.All)
        {
            if (guarded.Tool.Unsound is { } unsound)
            {
                differences.Add($"{source}\n  denies: {unsound}");
                continue;
            }

            Compare(differences, source, factory.JsonSchema, guarded.JsonSchema);
            Compare(differences, source, factory.ReturnJsonSchema, guarded.ReturnJsonSchema);
            if (factory.Name != guarded.Name || factory.Description != guarded.Description)
            {
                differences.Add($"{source}\n  {factory.Name} ({factory.Description})\n  {guarded.Name} ({guarded.Description})");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join("\n", differences.Take(40)));
    }

    [Fact]
    public async Task Outcomes_are_the_factorys_or_an_intended_deviation()
    {
        ArgumentMaker maker = new(Seed);
        Dictionary<string, int> deviations = Deviations.Seen.Keys.ToDictionary(static row => row, static _ => 0);
        List<Observation> unexplained = [];
        int same = 0;
        int refusedBoth = 0;
        for (int i = 0; i < Count; i++)
        {
            (string source, AIFunction factory, GuardedFunction guarded) = Both.Value.All[i % Both.Value.All.Count];
            if (guarded.Tool.Unsound is not null)
            {
                continue;
            }

            Dictionary<string, object?> arguments = maker.Make(factory.JsonSchema, name => factory.UnderlyingMethod!.GetParameters().FirstOrDefault(parameter => parameter.Name == name)?.ParameterType);
            Observation seen = await Both.Value.ObserveAsync(source, factory, guarded, arguments);
            if (seen.IsSame)
            {
                same++;
                refusedBoth += seen.Factory is null ? 1 : 0;
            }
            else if (Deviations.Seen.FirstOrDefault(row => row.Value(seen)) is { Key: { } row })
            {
                deviations[row]++;
            }
            else
            {
                unexplained.Add(seen);
            }
        }

        output.WriteLine($"seed {Seed}: {Count} argument sets over {Both.Value.All.Count} methods; {same} the same ({refusedBoth} refused by both)");
        foreach ((string row, int times) in deviations)
        {
            output.WriteLine($"{times,6}  {row}");
        }

        Assert.True(unexplained.Count == 0, $"seed {Seed}: {unexplained.Count} unexplained\n" + string.Join("\n", unexplained.DistinctBy(static one => one.Method).Take(60)));

        // A run of factory exceptions, or of denials, would agree with itself and prove nothing.
        Assert.True(same - refusedBoth > Count / 2, $"only {same - refusedBoth} of {Count} were bound");
        Assert.All(deviations, static row => Assert.True(row.Value > 0, $"nothing showed '{row.Key}'"));
    }

    private static void Compare(List<string> differences, string source, JsonElement? expected, JsonElement? actual)
    {
        JsonNode? one = expected is null ? null : JsonNode.Parse(expected.Value.GetRawText());
        JsonNode? other = actual is null ? null : JsonNode.Parse(actual.Value.GetRawText());
        if (!JsonNode.DeepEquals(one, other) && !(IsQuirk(one) && JsonNode.DeepEquals(Plain(one), Plain(other))))
        {
            differences.Add($"{source}\n  {expected?.GetRawText()}\n  {actual?.GetRawText()}");
        }
    }

    /// <summary>The row of members inside a nullable parameter: below one, the factory tells every reference as nullable.</summary>
    private static bool IsQuirk(JsonNode? schema) =>
        schema?["properties"] is JsonObject properties && properties.Any(static property => property.Value is JsonObject parameter && parameter["type"] is JsonArray);

    /// <summary>The schema of arguments without null below nullable parameters.</summary>
    private static JsonNode? Plain(JsonNode? schema)
    {
        foreach ((_, JsonNode? parameter) in schema?["properties"]?.AsObject() ?? [])
        {
            if (parameter is JsonObject { } nullable && nullable["type"] is JsonArray)
            {
                foreach ((string keyword, JsonNode? below) in nullable)
                {
                    if (keyword != "type")
                    {
                        WithoutNull(below);
                    }
                }
            }
        }

        return schema;
    }

    private static void WithoutNull(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? element in array)
            {
                WithoutNull(element);
            }
        }
        else if (node is JsonObject schema)
        {
            if (schema["type"] is JsonArray { Count: 2 } types)
            {
                schema["type"] = types[0]!.DeepClone();
            }

            foreach ((_, JsonNode? below) in schema.ToArray())
            {
                WithoutNull(below);
            }
        }
    }

    /// <summary>Every method both ways.</summary>
    private sealed class Pairs
    {
        public Pairs()
        {
            LoadedTools tools = new(ParityTypes.Source, ParityMethods.Host);
            tools.Options.Audit = Sink;
            tools.Options.Logger = Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
            object host = Activator.CreateInstance(tools.Assembly.GetType("Sample.Host")!)!;
            Dictionary<string, GuardedFunction> guarded = tools.Of(host, host.GetType()).AsJson().ToDictionary(static tool => tool.Tool.Method.Split('(')[0].Split('.')[^1]);
            All = [.. ParityMethods.All.Select(method => (method.Source, AIFunctionFactory.Create(host.GetType().GetMethod(method.Name)!, host), guarded[method.Name]))];
        }

        public IReadOnlyList<(string Source, AIFunction Factory, GuardedFunction Guarded)> All { get; }

        private LastSink Sink { get; } = new();

        public async Task<Observation> ObserveAsync(string source, AIFunction factory, GuardedFunction guarded, Dictionary<string, object?> arguments)
        {
            IReadOnlySet<string> findings = SchemaFindings.Of(factory.JsonSchema, arguments);
            JsonElement? expected = null;
            Exception? threw = null;
            try
            {
                expected = ElementOf(await factory.InvokeAsync(new AIFunctionArguments(new Dictionary<string, object?>(arguments))));
            }
            catch (Exception e)
            {
                threw = e;
            }

            object? result = await guarded.InvokeAsync(new AIFunctionArguments(arguments));
            bool isShown = Sink.Last.Outcome == ToolOutcome.Returned;
            return new Observation(factory.Name, source, arguments, findings, expected, threw, isShown ? ElementOf(result) : null, isShown ? null : Sink.Last.Reason is { Length: > 0 } reason && Sink.Last.Event == AuditEvent.Decision ? reason : "withheld");
        }

        private static JsonElement ElementOf(object? result) => result is JsonElement element ? element : JsonDocument.Parse("null").RootElement;
    }

    /// <summary>Keeps the last record only.</summary>
    private sealed class LastSink : IAuditSink
    {
        public (AuditEvent Event, ToolOutcome Outcome, string? Reason) Last { get; private set; }

        public ValueTask WriteAsync(in AuditRecord record)
        {
            Last = (record.Event, record.Outcome, record.Reason);
            return default;
        }
    }
}
