using System;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>Every type that can be an argument and a result: what a model sends comes back as the model sees it, and as AIFunctionFactory would have it.</summary>
public sealed class RoundTripTests
{
    private const string Types = """

        public enum Color { Red, Green, [System.Text.Json.Serialization.JsonStringEnumMemberName("b-l")] Blue }
        [System.Flags] public enum Access : byte { None = 0, Read = 1, Write = 2, All = 3 }
        public enum Big : ulong { Zero, Top = ulong.MaxValue }
        public record Person(string Name, int Age, string? Nick = null);
        public record struct Money(decimal Amount, string Currency);
        public readonly record struct Point(int X, int Y) { public int Sum => X + Y; }
        public struct Plain { public int A { get; set; } public string? B { get; set; } }
        public class Team { public required string Name { get; set; } public System.Collections.Generic.List<Person> People { get; set; } = []; public Person? Lead { get; init; } public Color Color { get; set; } public Money? Budget { get; set; } }
        public class Child : Parent { public string Own { get; set; } = "own"; }
        public class Parent { public virtual string Both { get; set; } = "both"; public int Order { get; set; } }
        public class Named { [System.Text.Json.Serialization.JsonPropertyName("other-name")] public string? URLValue { get; set; } [System.Text.Json.Serialization.JsonIgnore] public string Hidden { get; set; } = "h"; [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)] public string? Shown { get; set; } [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)] public int Zero { get; set; } }
        public class @class { public string @event { get; set; } = ""; }
        """;

    public static TheoryData<string, string> Values => new()
    {
        { "bool", "true" }, { "char", "\"x\"" }, { "sbyte", "-128" }, { "byte", "255" }, { "short", "-5" }, { "ushort", "65535" }, { "int", "-2147483648" }, { "uint", "4294967295" },
        { "long", "-9223372036854775808" }, { "ulong", "18446744073709551615" }, { "float", "1.5" }, { "double", "0.1" }, { "decimal", "1.10" },
        { "string", "\"a\\u0022b\\n\\u2028\u00e9\ud83d\ude00\"" }, { "string?", "null" }, { "int?", "null" }, { "int?", "5" },
        { "System.Guid", "\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"" }, { "System.Guid?", "null" }, { "System.Uri", "\"https://example.org/a?b=c\"" }, { "System.Version", "\"1.2.3\"" },
        { "System.DateTime", "\"2024-01-02T03:04:05\"" }, { "System.DateTime", "\"2024-01-02T03:04:05.12Z\"" }, { "System.DateTimeOffset", "\"2024-01-02T03:04:05.1234567+02:00\"" },
        { "System.DateOnly", "\"2024-02-29\"" }, { "System.TimeOnly", "\"23:59:59\"" }, { "System.TimeOnly", "\"01:02:03.5000000\"" }, { "System.TimeSpan", "\"1.02:03:04\"" }, { "byte[]", "\"AQID\"" },
        { "Color", "\"Green\"" }, { "Color", "\"b-l\"" }, { "Color?", "null" }, { "Access", "\"Read\"" }, { "Access", "\"All\"" }, { "Big", "\"Top\"" },
        { "int[]", "[1,2,3]" }, { "int?[]", "[1,null]" }, { "string[]", "[]" }, { "int[][]", "[[1],[],[2,3]]" }, { "System.Collections.Generic.List<string?>", "[\"a\",null]" },
        { "System.Collections.Generic.IReadOnlyList<Person>", "[{\"name\":\"a\",\"age\":1}]" }, { "System.Collections.Generic.IEnumerable<double>", "[1.5,2]" },
        { "System.Collections.Generic.ICollection<int>", "[1]" }, { "System.Collections.Generic.IList<Color>", "[\"Red\"]" },
        { "System.Collections.Generic.Dictionary<string, int>", "{\"a\":1,\"b \\u0022\":2}" }, { "System.Collections.Generic.IReadOnlyDictionary<string, int?>", "{\"a\":null}" },
        { "System.Collections.Generic.IDictionary<string, System.Collections.Generic.List<Person?>>", "{\"a\":[null,{\"name\":\"n\",\"age\":2,\"nick\":\"k\"}]}" },
        { "Person", "{\"name\":\"a\",\"age\":1}" }, { "Person?", "null" }, { "Money", "{\"amount\":1.50,\"currency\":\"EUR\"}" }, { "Money?", "null" }, { "Point", "{\"x\":1,\"y\":2}" }, { "Plain", "{\"a\":1,\"b\":\"x\"}" },
        { "Team", "{\"name\":\"t\",\"people\":[{\"name\":\"a\",\"age\":1}],\"lead\":{\"name\":\"l\",\"age\":3},\"color\":\"Green\",\"budget\":{\"amount\":5,\"currency\":\"x\"}}" },
        { "Child", "{\"own\":\"o\",\"both\":\"b\",\"order\":3}" }, { "Named", "{\"other-name\":\"u\",\"shown\":\"s\",\"zero\":1}" }, { "Named", "{\"shown\":null}" }, { "@class", "{\"event\":\"e\"}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task What_goes_in_comes_out(string type, string json)
    {
        LoadedTools tools = new($$"""
            #nullable enable
            namespace Sample;
            public class Host { [ToolPolicy.AllowAnyone("test")] public {{type}} Echo({{type}} value) => value; }
            {{Types}}
            """);
        Assert.Empty(tools.Compiled.CompilerDiagnostics());
        object host = Activator.CreateInstance(tools.Assembly.GetType("Sample.Host")!)!;
        GuardedToolSet set = tools.Of(host, host.GetType());
        JsonElement sent = JsonDocument.Parse(json).RootElement;

        JsonElement shown = Assert.IsType<JsonElement>(await LoadedTools.CallAsync(Assert.Single(set.AsJson()), ("value", sent)));
        JsonElement factory = Assert.IsType<JsonElement>(await LoadedTools.CallAsync(AIFunctionFactory.Create(host.GetType().GetMethod("Echo")!, host), ("value", sent)));
        Assert.True(JsonElement.DeepEquals(factory, shown), $"factory {factory.GetRawText()}\nguarded {shown.GetRawText()}");

        // As text: the same JSON, compact; strings without their quotes.
        string? text = (string?)await LoadedTools.CallAsync(Assert.Single(set), ("value", sent));
        Assert.Equal(shown.ValueKind == JsonValueKind.String ? shown.GetString() : JsonSerializer.Serialize(shown, JsonSerializerOptions.Web), Normal(shown, text));
    }

    [Theory]
    [InlineData("void M() { }", null)]
    [InlineData("System.Threading.Tasks.Task M() => System.Threading.Tasks.Task.CompletedTask", null)]
    [InlineData("async System.Threading.Tasks.Task M() => await System.Threading.Tasks.Task.Yield()", null)]
    [InlineData("async System.Threading.Tasks.ValueTask M() => await System.Threading.Tasks.Task.Yield()", null)]
    [InlineData("System.Threading.Tasks.ValueTask M() => default", null)]
    [InlineData("int M() => 5", "5")]
    [InlineData("async System.Threading.Tasks.Task<int> M() { await System.Threading.Tasks.Task.Yield(); return 5; }", "5")]
    [InlineData("async System.Threading.Tasks.ValueTask<string> M() { await System.Threading.Tasks.Task.Yield(); return \"s\"; }", "s")]
    [InlineData("string? M() => null", "null")]
    [InlineData("System.Threading.Tasks.Task<string> M() => null!", "Withheld")]
    [InlineData("System.Threading.Tasks.Task M() => null!", "Withheld")]
    [InlineData("static string M() => \"static\"", "static")]
    [InlineData("internal string M() => \"internal\"", "internal")]
    public async Task Methods_complete_in_every_way(string method, string? text)
    {
        string access = method.StartsWith("internal", StringComparison.Ordinal) ? "" : "public ";
        LoadedTools tools = new($$"""
            #nullable enable
            namespace Sample;
            public class Host { [ToolPolicy.AllowAnyone("test")] {{access}}{{method}}{{(method.EndsWith('}') ? "" : ";")}} }
            """);
        object? result = await Assert.Single(tools.Of("Sample.Host")).InvokeAsync();
        if (text is "Withheld")
        {
            Assert.StartsWith(text, (string?)result, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(text, result);
        }
    }

    /// <summary>Numbers keep their spelling in both; only escapes of strings may be spelt differently.</summary>
    private static string? Normal(JsonElement shown, string? text) =>
        shown.ValueKind == JsonValueKind.String || text is null ? text : JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement, JsonSerializerOptions.Web);
}
