using System;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Reading;

/// <summary>For what both can do, the generated schema says what AIFunctionFactory's says of the same method.</summary>
public sealed class SchemaParityTests
{
    private const string Types = """

        public enum Color { Red, Green }
        [System.Flags] public enum Access { None = 0, Read = 1, Write = 2 }
        public enum Named { [System.Text.Json.Serialization.JsonStringEnumMemberName("r-e-d")] Red, Green }
        public record Person(string Name, int Age, string? Nick = null);
        public record Order(int Id, Person Customer, System.Collections.Generic.List<Person> Others, Person? Alt);
        public struct Point { public int X { get; set; } public int Y { get; set; } }
        public class Settable
        {
            public required string R { get; set; }
            [System.Text.Json.Serialization.JsonPropertyName("jp")] public int J { get; set; }
            [System.Text.Json.Serialization.JsonIgnore] public int Ignored { get; set; }
            public int ReadOnly { get; }
            public int Field;
            [System.ComponentModel.Description("desc p")] public string? P { get; set; }
            public string NonNull { get; set; } = "";
        }
        [System.ComponentModel.Description("type-desc")] public class Described { [System.ComponentModel.DisplayName("t")] public int A { get; set; } }
        public class Ordered { [System.Text.Json.Serialization.JsonRequired] public int A { get; set; } public int B { get; init; } [System.Text.Json.Serialization.JsonPropertyOrder(-1)] public string Z { get; set; } = ""; }
        public class Base { public int FromBase { get; set; } }
        public class Derived : Base { public string Own { get; set; } = ""; }
        public record Annotated([property: System.ComponentModel.DataAnnotations.StringLength(10, MinimumLength = 2)] string B, [property: System.ComponentModel.DataAnnotations.EmailAddress] string? D = null);
        """;

    public static TheoryData<string> Methods =>
    [
        "int M(int a) => a",
        "int M(bool b, byte by, sbyte sb, short s, ushort us, uint ui, long l, ulong ul, float f, double d, decimal m, char c, string str) => 1",
        "int M(int? a, bool? b, double? d, System.DateTime? dt, System.Guid? g, Color? c) => 1",
        "string M(string? a, string b) => b",
        "int M(System.DateTime dt, System.DateTimeOffset dto, System.DateOnly d, System.TimeOnly t, System.TimeSpan ts) => 1",
        "int M(System.Guid g, System.Uri u, System.Version v) => 1",
        "Access M(Access c) => c",
        "Person M(Person p) => p",
        "Order M(Order o) => o",
        "Settable M(Settable c) => c",
        "Point M(Point p) => p",
        "int[] M(int[] a, System.Collections.Generic.List<string> b, int[][] j, System.Collections.Generic.List<Person> p) => a",
        "System.Collections.Generic.IEnumerable<int> M(System.Collections.Generic.IReadOnlyList<string> b, System.Collections.Generic.IEnumerable<double> c) => []",
        "byte[] M(byte[] a) => a",
        "System.Collections.Generic.Dictionary<string, int> M(System.Collections.Generic.Dictionary<string, int> a, System.Collections.Generic.IReadOnlyDictionary<string, Person> b) => a",
        "int M(int a = 5, string s = \"x\", string? n = null, double d = 1.5, bool b = true, int? ni = null, int? ni2 = 3, decimal m = 1.10m) => a",
        "int M(System.DateTime dt = default, System.Guid g = default) => 1",
        "int M([System.ComponentModel.DataAnnotations.Range(1, 10)] int a, [System.ComponentModel.DataAnnotations.Range(0.5, 1.5)] double d) => 1",
        "int M([System.ComponentModel.DataAnnotations.StringLength(20, MinimumLength = 3)] string s, [System.ComponentModel.DataAnnotations.EmailAddress] string e, [System.ComponentModel.DataAnnotations.Url] string u) => 1",
        "int M([System.ComponentModel.DataAnnotations.RegularExpression(\"^a+$\")] string r, [System.ComponentModel.DataAnnotations.MinLength(2)] string[] a, [System.ComponentModel.DataAnnotations.MaxLength(5)] string b) => 1",
        "int M([System.ComponentModel.DataAnnotations.Length(1, 3)] System.Collections.Generic.List<int> c, [System.ComponentModel.DataAnnotations.AllowedValues(\"x\", \"y\")] string d, [System.ComponentModel.DataAnnotations.DeniedValues(\"z\")] string e) => 1",
        "int M([System.ComponentModel.DataAnnotations.Base64String] string f, [System.ComponentModel.DataAnnotations.Range(1, 5, MinimumIsExclusive = true)] int i) => 1",
        "Described M(Described s) => s",
        "Ordered M(Ordered r) => r",
        "Derived M(Derived d) => d",
        "Annotated M(Annotated a) => a",
        "void M() { }",
        "System.Threading.Tasks.Task M() => System.Threading.Tasks.Task.CompletedTask",
        "System.Threading.Tasks.Task<Person?> M() => null!",
        "System.Threading.Tasks.ValueTask<string> M() => default",
        "int M(int x, System.Threading.CancellationToken c, System.IServiceProvider p) => x",
        "int M(params int[] xs) => 1",
        "[return: System.ComponentModel.Description(\"the result\")] int M() => 1",
        "int M([System.ComponentModel.Description(\"city \\\"name\\\"\")] string city, [System.ComponentModel.Description(\"n\")] int? n = null) => 1",
    ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_schema_is_the_factorys(string method)
    {
        int at = method.StartsWith('[') ? method.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
        string body = method.EndsWith('}') ? method : method + ";";
        LoadedTools tools = new($$"""
            #nullable enable
            namespace Sample;
            public class Host { [ToolPolicy.AllowAnyone("test")] {{body[..at]}} public {{body[at..].TrimStart()}} }
            {{Types}}
            """);
        object host = Activator.CreateInstance(tools.Assembly.GetType("Sample.Host")!)!;
        GuardedFunction guarded = Assert.Single(tools.Of(host, host.GetType()));
        AIFunction factory = AIFunctionFactory.Create(host.GetType().GetMethod("M")!, host);

        Assert.Empty(tools.Compiled.CompilerDiagnostics());
        AssertSame(factory.JsonSchema, guarded.JsonSchema);
        Assert.Equal(factory.ReturnJsonSchema.HasValue, guarded.ReturnJsonSchema.HasValue);
        if (factory.ReturnJsonSchema is { } result)
        {
            AssertSame(result, guarded.ReturnJsonSchema!.Value);
        }

        Assert.Equal(factory.Name, guarded.Name);
    }

    private static void AssertSame(JsonElement expected, JsonElement actual) =>
        Assert.True(JsonElement.DeepEquals(expected, actual), $"expected {expected.GetRawText()}\nactual   {actual.GetRawText()}");
}
