using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>What has no form of its own goes through the context that <c>[ToolJsonContext]</c> names: as System.Text.Json has it, and still within the guard.</summary>
public sealed class JsonContextTests
{
    private const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using ToolPolicy;
        namespace Sample;
        [JsonConverter(typeof(MoneyConverter))] public readonly record struct Money(decimal Amount, string Currency);
        public sealed class MoneyConverter : JsonConverter<Money>
        {
            public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString()!.Split(' ') is [var amount, var currency] ? new(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), currency) : throw new FormatException();
            public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue(FormattableString.Invariant($"{value.Amount} {value.Currency}"));
        }
        public sealed class Open { public int A { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } }
        public sealed class Filled { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<string> Items { get; } = []; public Filled? Next { get; set; } }
        public sealed record Invoice(int Id, Money Total, Money? Paid, [property: Sensitive("card")] string Card, List<Money> Lines);
        [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
        [JsonSerializable(typeof(Money)), JsonSerializable(typeof(Open)), JsonSerializable(typeof(Filled))]
        public sealed partial class Json : JsonSerializerContext;
        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
        [JsonSerializable(typeof(Filled))]
        public sealed partial class Upper : JsonSerializerContext;
        [ToolJsonContext(typeof(Json))]
        public class Host
        {
            [AllowAnyone("test")] public Money Echo(Money value) => value;
            [AllowAnyone("test")] public Money? Maybe([System.ComponentModel.Description("how much")] Money? value = null) => value;
            [AllowAnyone("test")] public Invoice Bill(Invoice value) => value;
            [AllowAnyone("test")] public string Keys(Open value) => value.A + string.Join(",", value.More?.Keys.Order() ?? Enumerable.Empty<string>());
            [AllowAnyone("test")] public Filled Fill(Filled value) => value;
            [AllowAnyone("test")] public Filled Repeat([Sensitive("pin")] string pin) { var filled = new Filled(); filled.Items.Add("it is " + pin); return filled; }
            [AllowAnyone("test"), Sensitive(Detect = Detectors.Email)] public Filled Mail() { var filled = new Filled(); filled.Items.Add("to a@example.com"); return filled; }
            [AllowAnyone("test"), MaxTokens(64)] public Filled Long() { var filled = new Filled(); filled.Items.AddRange(Enumerable.Range(0, 1000).Select(n => "item " + n)); return filled; }
            [AllowAnyone("test")] public async IAsyncEnumerable<Money> Stream() { await Task.Yield(); yield return new(1, "EUR"); yield return new(2.5m, "USD"); }
            [AllowAnyone("test"), ToolJsonContext(typeof(Upper))] public Filled Nearest(Filled value) => value;
            [AllowAnyone("test")] public Filled? Nothing() => null;
        }
        """;

    private static readonly Lazy<LoadedTools> Loaded = new(static () => new LoadedTools(Source));

    public static TheoryData<string, string, string> Calls => new()
    {
        { "Echo", "\"12.50 EUR\"", "12.50 EUR" },
        { "Maybe", "\"1 EUR\"", "1 EUR" },
        { "Maybe", "null", "null" },
        { "Bill", """{"id":1,"total":"3 EUR","paid":null,"card":"4111","lines":["1 EUR","2 EUR"]}""", """{"id":1,"total":"3 EUR","card":"\u27e6redacted:card\u27e7","lines":["1 EUR","2 EUR"]}""" },
        { "Keys", """{"a":1,"x":2,"y":{"z":[3]}}""", "1x,y" },
        { "Fill", """{"items":["a","\u27e6b"],"next":{"items":[]}}""", """{"items":["a","\u27e6b"],"next":{"items":[]}}""" },
        { "Nearest", """{"ITEMS":["a"],"NEXT":null}""", """{"ITEMS":["a"],"NEXT":null}""" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task It_is_read_and_written_as_the_context_has_it(string tool, string argument, string expected)
    {
        string result = (string)(await LoadedTools.CallAsync(Tool(tool), ("value", JsonDocument.Parse(argument).RootElement)))!;
        if (expected.StartsWith('{'))
        {
            Assert.DoesNotContain('\n', result);
            Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, JsonDocument.Parse(result).RootElement), result);
        }
        else
        {
            Assert.Equal(expected, result);
        }
    }

    [Theory]
    [InlineData("Echo", "12")]
    [InlineData("Echo", "\"12\"")]
    [InlineData("Echo", "\"x EUR\"")]
    [InlineData("Echo", "null")]
    [InlineData("Bill", """{"id":1,"total":null,"card":"4111","lines":[]}""")]
    [InlineData("Bill", """{"id":1,"total":"3 EUR","card":"4111","lines":["1"]}""")]
    [InlineData("Keys", """{"a":1,"A":2}""")]
    [InlineData("Keys", """{"a":1,"x":{"y":1,"y":2}}""")]
    [InlineData("Keys", """{"a":"one"}""")]
    [InlineData("Fill", """{"items":["\ud800"]}""")]
    public async Task What_the_context_refuses_and_what_says_two_things_is_denied(string tool, string argument) =>
        Assert.StartsWith("Denied: ", (string?)await LoadedTools.CallAsync(Tool(tool), ("value", JsonDocument.Parse(argument).RootElement)), StringComparison.Ordinal);

    [Fact]
    public async Task A_stream_of_it_is_a_list() => Assert.Equal("[\"1 EUR\",\"2.5 USD\"]", await Tool("Stream").InvokeAsync());

    [Fact]
    public async Task Nothing_is_null() => Assert.Equal("null", await Tool("Nothing").InvokeAsync());

    [Fact]
    public async Task A_sensitive_argument_that_comes_back_is_masked_inside() =>
        Assert.Equal("{\"items\":[\"it is \u27e6redacted:pin\u27e7\"]}", await LoadedTools.CallAsync(Tool("Repeat"), ("pin", "4711-0815")));

    [Fact]
    public async Task Detectors_look_inside() => Assert.Equal("{\"items\":[\"to \u27e6redacted:email\u27e7\"]}", await Tool("Mail").InvokeAsync());

    [Fact]
    public async Task The_cap_cuts_it_to_valid_JSON()
    {
        string cut = (string)(await Tool("Long").InvokeAsync())!;
        Assert.InRange(JsonDocument.Parse(cut).RootElement.GetProperty("items").GetArrayLength(), 2, 40);
        Assert.Contains("cut", cut, StringComparison.Ordinal);
    }

    /// <summary>The factory with the same context says the same about each parameter and result.</summary>
    [Theory]
    [InlineData("Echo")]
    [InlineData("Maybe")]
    [InlineData("Keys")]
    [InlineData("Fill")]
    [InlineData("Nearest")]
    public void Its_schema_is_the_factorys(string tool)
    {
        GuardedFunction guarded = Tool(tool);
        object host = Activator.CreateInstance(Loaded.Value.Assembly.GetType("Sample.Host")!)!;
        string context = tool == "Nearest" ? "Sample.Upper" : "Sample.Json";
        JsonSerializerContext serializer = (JsonSerializerContext)Loaded.Value.Assembly.GetType(context)!.GetProperty("Default")!.GetValue(null)!;
        AIFunction factory = AIFunctionFactory.Create(host.GetType().GetMethod(tool)!, host, new AIFunctionFactoryOptions { SerializerOptions = With(serializer) });
        Assert.Equal(Plain(factory.JsonSchema), Plain(guarded.JsonSchema));
        if (tool != "Keys")
        {
            Assert.Equal(Plain(factory.ReturnJsonSchema!.Value), Plain(guarded.ReturnJsonSchema!.Value));
        }
    }

    /// <summary>Scalars are not listed in the context; the factory needs to know them too.</summary>
    private static JsonSerializerOptions With(JsonSerializerContext context)
    {
        JsonSerializerOptions options = new(context.Options);
        options.TypeInfoResolverChain.Add(AIJsonUtilities.DefaultOptions.TypeInfoResolver!);
        return options;
    }

    private static string Plain(JsonElement schema) => JsonSerializer.Serialize(schema);

    private static GuardedFunction Tool(string name)
    {
        object host = Activator.CreateInstance(Loaded.Value.Assembly.GetType("Sample.Host")!)!;
        return Loaded.Value.Of(host, host.GetType()).Single(tool => tool.Tool.Method.Contains("." + name + "(", StringComparison.Ordinal));
    }
}
