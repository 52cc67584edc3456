using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Binding;

/// <summary>What a model sends is attacker's data. What is wrong with it gets a constant text that names a declared argument, and nothing the model made up.</summary>
/// <remarks>By themselves, because the bytes of the whole process are counted.</remarks>
[Collection(nameof(BadInputTests))]
[CollectionDefinition(nameof(BadInputTests), DisableParallelization = true)]
public sealed class BadInputTests
{
    private readonly Recording _recording = new();
    private readonly InputTools _host = new();

    public static TheoryData<string, string, string, string> Refused => new()
    {
        { "Scalars", """{"number":1,"extra-made-up":1}""", "an argument is not declared; this tool takes: number, flag, color, when, id.", "argument-unknown" },
        { "Scalars", """{}""", "the argument 'number' is missing.", "argument-missing" },
        { "Scalars", """{"NUMBER":1}""", "the argument 'number' is missing.", "argument-missing" },
        { "Scalars", """{"number":null}""", "the argument 'number' must not be null.", "argument-null" },
        { "Scalars", """{"number":"made-up"}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1.5}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1e2}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":99999999999}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":[1]}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":true}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":11}""", "the argument 'number' is outside what the schema allows.", "argument-out-of-range" },
        { "Scalars", """{"number":1,"flag":"true"}""", "the argument 'flag' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1,"color":"Purple"}""", "the argument 'color' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1,"color":99}""", "the argument 'color' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1,"color":"99"}""", "the argument 'color' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1,"color":"Red, Green"}""", "the argument 'color' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1,"when":"yesterday"}""", "the argument 'when' is not of the declared type.", "argument-mistyped" },
        { "Scalars", """{"number":1,"id":"not-a-guid"}""", "the argument 'id' is not of the declared type.", "argument-mistyped" },
        { "Text", """{"text":null}""", "the argument 'text' must not be null.", "argument-null" },
        { "Text", """{"text":5}""", "the argument 'text' is not of the declared type.", "argument-mistyped" },
        { "Text", """{"text":"\ud800"}""", "the argument 'text' is not of the declared type.", "argument-mistyped" },
        { "Text", """{"text":"toolong"}""", "the argument 'text' is outside what the schema allows.", "argument-out-of-range" },
        { "Nested", """{"order":{"id":1,"id":2}}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Nested", """{"order":{"id":1,"ID":2}}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Nested", """{"order":{"id":1,"tags":{"a":1,"a":2}}}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Nested", """{"order":{"name":"x"}}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Nested", """{"order":{"id":1,"name":"\udc00"}}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Nested", """{"order":{"id":1,"name":"much too long"}}""", "the argument 'order' is outside what the schema allows.", "argument-out-of-range" },
        { "Nested", """{"order":{"id":0}}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Nested", """{"order":[]}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Nested", """{"order":{"id":1,"lines":[{"qty":1},null]}}""", "the argument 'order' is not of the declared type.", "argument-mistyped" },
        { "Number", """{"number":1e999}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Number", """{"number":"NaN"}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
        { "Number", """{"number":"Infinity"}""", "the argument 'number' is not of the declared type.", "argument-mistyped" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_wrong_is_denied_by_a_constant_text(string tool, string json, string text, string reason)
    {
        Assert.Equal("Denied: " + text, await CallAsync(tool, Parse(json)));
        Assert.Equal(0, _host.Runs);
        Assert.Equal(reason, Assert.Single(_recording.Audit.Records).Reason);
    }

    [Theory]
    [InlineData("Scalars", """{"number":1}""", "1,False,Red,,")]
    [InlineData("Scalars", """{"number":"10","flag":true,"color":"green","when":"2024-01-02T03:04:05","id":"6f9619ff-8b86-d011-b42d-00cf4fc964ff"}""", "10,True,Green,2024-01-02,6f9619ff")]
    [InlineData("Scalars", """{"number":1,"color":1,"when":null}""", "1,False,Green,,")]
    [InlineData("Text", """{"text":"five5"}""", "five5")]
    [InlineData("Nested", """{"order":{"ID":7,"unknown":{"a":1,"a":2},"lines":[{"sku":"s","qty":"2"}],"tags":{"a":1,"b":null}}}""", "7,,1,2")]
    [InlineData("Number", """{"number":"1.5"}""", "1.5")]
    public async Task What_is_right_is_bound(string tool, string json, string text)
    {
        Assert.Equal(text, await CallAsync(tool, Parse(json)));
        Assert.Equal(1, _host.Runs);
    }

    /// <summary>A host may hand over JSON in other forms, or values of its own.</summary>
    [Fact]
    public async Task Arguments_come_in_many_forms()
    {
        Assert.Equal("5,True,Green,,", await CallAsync("Scalars", new() { ["number"] = 5L, ["flag"] = true, ["color"] = Color.Green }));
        Assert.Equal("5,False,Red,,", await CallAsync("Scalars", new() { ["number"] = "5" }));
        Assert.Equal("5,False,Red,,", await CallAsync("Scalars", new() { ["number"] = JsonValue.Create(5) }));
        Assert.Equal("7,n,0,0", await CallAsync("Nested", new() { ["order"] = JsonNode.Parse("""{"id":7,"name":"n"}""") }));
        Assert.Equal("7,n,0,0", await CallAsync("Nested", new() { ["order"] = """{"id":7,"name":"n"}""" }));
        Assert.Equal("7,n,0,0", await CallAsync("Nested", new() { ["order"] = JsonDocument.Parse("""{"id":7,"name":"n"}""") }));
        Assert.Equal("7,n,0,0", await CallAsync("Nested", new() { ["order"] = new Order { Id = 7, Name = "n" } }));
        Assert.Equal("7,n,0,0", await CallAsync("Nested", new() { ["order"] = new Dictionary<string, object?> { ["id"] = 7, ["name"] = "n" } }));
        Assert.Equal(8, _host.Runs);
    }

    [Fact]
    public async Task Bad_forms_are_denied_too()
    {
        JsonDocument disposed = JsonDocument.Parse("""{"id":7}""");
        disposed.Dispose();
        foreach (object? bad in new object?[] { disposed, default(JsonElement), Color.Red, new object(), "not json {", new Order { Id = 7, Name = "much too long" }, double.NaN, JsonNode.Parse(Deep(1000), null, new JsonDocumentOptions { MaxDepth = 2000 }) })
        {
            string? text = await CallAsync("Nested", new() { ["order"] = bad });
            Assert.StartsWith("Denied: the argument 'order' is ", text, StringComparison.Ordinal);
        }

        Assert.StartsWith("Denied: ", await CallAsync("Number", new() { ["number"] = double.PositiveInfinity }), StringComparison.Ordinal);
        Assert.StartsWith("Denied: ", await CallAsync("Scalars", new() { ["number"] = 1, ["color"] = (Color)99 }), StringComparison.Ordinal);
        Assert.StartsWith("Denied: ", await CallAsync("Text", new() { ["text"] = "a\ud800" }), StringComparison.Ordinal);
        Assert.Equal(0, _host.Runs);
    }

    [Fact]
    public async Task Ten_megabytes_and_ten_thousand_levels_are_denied_in_bounded_time_and_memory()
    {
        string large = new('x', 10 * 1024 * 1024);
        JsonElement largeJson = JsonDocument.Parse("\"" + large + "\"").RootElement;
        JsonElement deep = JsonDocument.Parse(Deep(10_000), new JsonDocumentOptions { MaxDepth = 20_000 }).RootElement;
        JsonElement deepOrder = JsonDocument.Parse($$"""{"id":1,"self":{{Deep(10_000)}}}""", new JsonDocumentOptions { MaxDepth = 20_000 }).RootElement;
        Stopwatch watch = Stopwatch.StartNew();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal("Denied: the argument 'text' is too long.", await CallAsync("Text", new() { ["text"] = large }));
        Assert.Equal("Denied: the argument 'text' is too long.", await CallAsync("Text", new() { ["text"] = largeJson }));
        Assert.Equal("Denied: the argument 'order' is too long.", await CallAsync("Nested", new() { ["order"] = large }));
        Assert.Equal("Denied: the argument 'order' is not of the declared type.", await CallAsync("Nested", new() { ["order"] = deep }));
        Assert.Equal("1,,0,0", await CallAsync("Nested", new() { ["order"] = deepOrder }));
        Assert.Equal("Denied: the argument 'number' is not of the declared type.", await CallAsync("Scalars", new() { ["number"] = deep }));
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 8 * 1024 * 1024);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
        foreach (AuditRecord record in _recording.Audit.Records)
        {
            Assert.All(record.Arguments.ToText(), static argument => Assert.True(argument.Value.Length < 300));
        }
    }

    [Fact]
    public async Task No_text_and_no_record_repeats_a_name_or_value_that_the_model_made_up()
    {
        const string Canary = "canary-7d1f";
        foreach ((string tool, string json) in new[]
        {
            ("Scalars", $$"""{"number":1,"{{Canary}}":1}"""), ("Scalars", $$"""{"number":"{{Canary}}"}"""), ("Scalars", $$"""{"number":1,"color":"{{Canary}}"}"""),
            ("Nested", $$$"""{"order":{"id":"{{{Canary}}}"}}"""), ("Nested", $$$"""{"order":{"{{{Canary}}}":1}}"""), ("Text", $$$"""{"text":["{{{Canary}}}"]}"""),
        })
        {
            Assert.DoesNotContain(Canary, await CallAsync(tool, Parse(json)), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(_recording.Log.Lines, static line => line.Text.Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(_recording.Audit.Records, static record => (record.ReasonSubject ?? "").Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(_recording.Audit.Records.SelectMany(static record => record.Arguments.ToText()), static argument => argument.Key.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_costs_nothing_the_first_time_and_the_thousandth()
    {
        Random random = new(1);
        string[] bits = ["{", "}", "[", "]", "\"", ":", ",", "1", "null", "\\u", "id", "\u0000", "\ud83d\ude00", "1e999", "-0", "  ", "true"];
        for (int i = 0; i < 2000; i++)
        {
            StringBuilder text = new();
            for (int j = random.Next(20); j > 0; j--)
            {
                text.Append(bits[random.Next(bits.Length)]);
            }

            string? result = await CallAsync(i % 2 == 0 ? "Nested" : "Scalars", new() { [i % 2 == 0 ? "order" : "number"] = text.ToString() });
            Assert.NotNull(result);
            Assert.DoesNotContain("Withheld", result, StringComparison.Ordinal);
        }
    }

    private static string Deep(int levels) => new string('[', levels) + new string(']', levels);

    private static AIFunctionArguments Parse(string json)
    {
        AIFunctionArguments arguments = [];
        foreach (JsonProperty property in JsonDocument.Parse(json).RootElement.EnumerateObject())
        {
            arguments[property.Name] = property.Value;
        }

        return arguments;
    }

    private async Task<string?> CallAsync(string tool, AIFunctionArguments arguments)
    {
        ToolSession session = ToolSession.Open(Testing.TestPrincipal.WithRoles("ada", "tester"), new ToolSessionOptions { MaxDenialsInARow = int.MaxValue });
        return (string?)await _host.Guarded(_recording.Guard).Single(candidate => candidate.Name == tool).BoundTo(session).InvokeAsync(arguments);
    }
}

public enum Color
{
    Red,
    Green,
}

public sealed class Order
{
    private int _id;

    public required int Id
    {
        get => _id;
        set => _id = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    [StringLength(5)]
    public string? Name { get; set; }

    public List<Line>? Lines { get; init; }

    public Dictionary<string, int?>? Tags { get; set; }
}

public sealed record Line(string? Sku = null, int Qty = 1);

public sealed class InputTools
{
    private int _runs;

    public int Runs => _runs;

    [RequiresRole("tester")]
    public string Scalars([Range(1, 10)] int number, bool flag = false, Color color = Color.Red, DateTime? when = null, Guid? id = null)
    {
        _runs++;
        return $"{number},{flag},{color},{when:yyyy-MM-dd},{(id is { } value ? value.ToString()[..8] : "")}";
    }

    [RequiresRole("tester")]
    public string Text([StringLength(5)] string text)
    {
        _runs++;
        return text;
    }

    [RequiresRole("tester")]
    public string Number(double number)
    {
        _runs++;
        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [RequiresRole("tester")]
    public string Nested(Order order)
    {
        _runs++;
        return $"{order.Id},{order.Name},{order.Lines?.Count ?? 0},{order.Tags?.Count ?? 0}";
    }
}
