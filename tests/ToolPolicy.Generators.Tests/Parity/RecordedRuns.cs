using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>One run of <c>AIFunctionFactory</c> that was recorded when parity was planned, and what a guarded tool makes of the same.</summary>
/// <param name="Name">What it was about.</param>
/// <param name="Member">The member of the host, on one line.</param>
/// <param name="Expected">
/// Of a schema: nothing where it is the factory's, else the row of <c>docs/parity.md</c> or the rule that says why not. Of a call: what the factory gives, an arrow and what the
/// guarded tool gives where that differs, and then the row or the rule.
/// </param>
/// <param name="Arguments">The arguments of a call.</param>
internal sealed record RecordedRun(string Name, string Member, string Expected = "", Func<Dictionary<string, object?>>? Arguments = null);

/// <summary>The 144 recorded runs: 68 schemas, 76 calls. What a method could not express, options of the factory, is named as such.</summary>
internal static class RecordedRuns
{
    private const string Null = "null for a parameter or member that is not nullable";
    private const string Undefined = "undefined enumeration value, `\"Red, Green\"` of an enumeration without `[Flags]`";
    private const string Services = "services (`[FromToolServices]`, `[FromKeyedServices]`) and the principal";
    private const string Unknown = "argument that is not declared";
    private const string Text = "contents of messages";

    public const string Types = """
        #nullable enable
        #pragma warning disable MEAI001
        using System; using System.Collections.Generic; using System.ComponentModel; using System.ComponentModel.DataAnnotations; using System.IO; using System.Text.Json; using System.Text.Json.Nodes;
        using System.Text.Json.Serialization; using System.Threading; using System.Threading.Tasks; using Microsoft.Extensions.AI; using Microsoft.Extensions.DependencyInjection; using ToolPolicy;
        namespace Sample;
        public enum Color { Red, Green }
        [JsonConverter(typeof(JsonStringEnumConverter<ColorS>))] public enum ColorS { Red, Green }
        [Flags, JsonConverter(typeof(JsonStringEnumConverter<Fl>))] public enum Fl { None = 0, A = 1, B = 2 }
        [JsonConverter(typeof(JsonStringEnumConverter<ColorN>))] public enum ColorN { [JsonStringEnumMemberName("r-e-d")] Red, [Description("the green")] Green }
        public record Person(string Name, int Age, string? Nick = null);
        public record Order(int Id, Person Customer, List<Person> Others, Person? Alt);
        public record Pair(Person A, Person B);
        public class Node { public int V { get; set; } public Node? Next { get; set; } public List<Node> Kids { get; set; } = []; }
        public class Cls { public required string R { get; set; } [JsonPropertyName("jp")] public int J { get; set; } [JsonIgnore] public int Ig { get; set; } public int RO { get; } public int Field; [Description("desc p")] public string? P { get; set; } public string NonNull { get; set; } = ""; [JsonInclude] internal int Inc { get; set; } private int Priv { get; set; } }
        public struct Pt { public int X { get; set; } public int Y { get; set; } }
        [JsonPolymorphic] [JsonDerivedType(typeof(Circle), "circle")] [JsonDerivedType(typeof(Sq), "sq")] public abstract class Shape { public string? Name { get; set; } }
        public class Circle : Shape { public double R { get; set; } }
        public class Sq : Shape { public double S { get; set; } }
        public interface IShape { int A { get; } string B { get; set; } }
        public class Shaped : IShape { public int A => 1; public string B { get; set; } = ""; }
        public record Ann([Range(1, 5)] int A, [property: StringLength(10, MinimumLength = 2)] string B, [property: Required] string? C = null, [property: EmailAddress] string? D = null);
        [JsonConverter(typeof(ConvC))] public class Conv { }
        public class ConvC : JsonConverter<Conv> { public override Conv Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) { r.Skip(); return new(); } public override void Write(Utf8JsonWriter w, Conv v, JsonSerializerOptions o) => w.WriteStringValue("c"); }
        public class Rq { [JsonRequired] public int A { get; set; } [JsonNumberHandling(JsonNumberHandling.Strict)] public int B { get; init; } [JsonPropertyOrder(-1)] public string Z { get; set; } = ""; }
        [Description("type-desc")] public class Dsc { [DisplayName("t")] public int A { get; set; } }
        public class Ext { public int A { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? X { get; set; } }
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Dis { public int A { get; set; } }
        public interface IService { }
        public class Base { public int A { get; set; } }
        public class Derived : Base { public int B { get; set; } }
        public class Cycle { public Cycle? Self { get; set; } }
        """;

    /// <summary>Each method is the tool <c>{tool}</c> marks, and the only one on its line.</summary>
    public static IReadOnlyList<RecordedRun> Schemas { get; } =
    [
        new("int", "int K1(int a) => a;"),
        new("primitives", "int K2(bool b, byte by, sbyte sb, short s, ushort us, uint ui, long l, ulong ul, float f, double d, decimal m, char c) => 1;"),
        new("nullable prims", "int K3(int? a, bool? b, double? d, DateTime? dt, Guid? g, Color? c) => 1;"),
        new("nullable string ref", "string K4(string? a, string b) => b;"),
        new("dates", "int K5(DateTime dt, DateTimeOffset dto, DateOnly d, TimeOnly t, TimeSpan ts) => 1;"),
        new("guid uri version", "int K6(Guid g, Uri u, Version v) => 1;"),
        new("int128/half", "int K7(Half h, Int128 i, UInt128 u) => 1;"),
        new("enum default opts", "Color K8(Color c) => c;"),
        new("enum w/ JsonStringEnumConverter attr", "ColorS K9(ColorS c) => c;"),
        new("enum flags", "Fl K10(Fl c) => c;"),
        new("enum JsonStringEnumMemberName", "ColorN K11(ColorN c) => c;"),
        new("record", "Person K12(Person p) => p;"),
        new("nested record", "Order K13(Order o) => o;"),
        new("recursive", "Node K14(Node n) => n;"),
        new("class w/ required, JsonPropertyName, JsonIgnore, readonly, field", "Cls K15(Cls c) => c;"),
        new("struct", "Pt K16(Pt p) => p;"),
        new("arrays", "int[] K17(int[] a, string[] b, int[][] j, Person[] p) => a;"),
        new("List/IEnumerable/IReadOnlyList/HashSet", "List<int> K18(List<int> a, IEnumerable<string> b, IReadOnlyList<double> c, HashSet<string> h) => a;"),
        new("byte[]/Memory<byte>", "byte[] K19(byte[] a, ReadOnlyMemory<byte> b) => a;"),
        new("Dictionary", "Dictionary<string, int> K20(Dictionary<string, int> a, IDictionary<string, Person> b) => a;"),
        new("Dictionary<string, object>", "int K20b(Dictionary<string, object> c) => 1;", "TPOL1005"),
        new("Dictionary<int,string>", "Dictionary<int, string> K21(Dictionary<int, string> a) => a;"),
        new("optional defaults", "int K22(int a = 5, string s = \"x\", string? n = null, Color c = Color.Green, ColorS cs = ColorS.Green, double d = 1.5, bool b = true, DateTime dt = default) => a;"),
        new("Description", "[Description(\"Method desc\")] {public} string Described([Description(\"city name\")] string city, [Description(\"n\")] int? n = null) => city;"),
        new("DefaultValue attr", "int K23([DefaultValue(7)] int a, [DefaultValue(\"q\")] string s) => a;"),
        new("DataAnnotations", "int Annotated([Range(1, 10)] int a, [Range(0.5, 1.5)] double d, [StringLength(20, MinimumLength = 3)] string s, [EmailAddress] string e, [Url] string u, [RegularExpression(\"^a+$\")] string r) => a;"),
        new("DataAnnotations2", "int Annotated2([MinLength(2)] string[] a, [MaxLength(5)] string b, [Length(1, 3)] List<int> c, [AllowedValues(\"x\", \"y\")] string d, [DeniedValues(\"z\")] string e, [Base64String] string f, [Range(1, 5, MinimumIsExclusive = true)] int i) => 1;"),
        new("Required on optional", "string? K24([Required] string? a = null) => a;"),
        new("record with annotations", "Ann K25(Ann a) => a;", "`[Required]` on a nullable parameter"),
        new("polymorphic", "Shape K26(Shape s) => s;"),
        new("JsonElement/JsonNode/JsonDocument/object", "int K27(JsonElement e, JsonNode n, JsonObject jo, JsonArray ja, JsonDocument d, object o) => 1;", "TPOL1005"),
        new("CT/ISP/AIFA", "int K28(CancellationToken c, IServiceProvider sp, int x) => x;"),
        new("AIFA", "int K28b(AIFunctionArguments a, int x) => x;", "TPOL1005"),
        new("FromKeyedServices", "int K29([FromKeyedServices(\"k\")] string svc, int x) => x;", Services),
        new("interface service param", "int K30(IService d) => 1;", "TPOL1005"),
        new("params", "int Params(params int[] xs) => 1;"),
        new("tuple", "(int A, string B) K31((int A, string B) t) => t;", "tuples `(A a, B b)`"),
        new("AIFunctionName/AIParameterName", "[AIFunctionName(\"renamed_tool\"), DisplayName(\"ignored\")] {public} int Named([AIParameterName(\"p-1\")] int a) => a;"),
        new("DisplayName", "[DisplayName(\"Pretty Name\")] {public} int Disp(int a) => a;", "TPOL1015"),
        new("Async suffix", "Task<int> GetThingAsync(int a) => Task.FromResult(a);"),
        new("Async suffix 2", "Task<int> GetAsync_V2(int a) => Task.FromResult(a);"),
        new("Async but sync return", "int NotReallyAsync(int a) => a;"),
        new("name sanitising", "int Snake_Case__\u00dcn\u00ef(int a) => a;"),
        new("lambda name", "{untooled} Func<int> K32() => [AllowAnyone(\"test\")] () => 1;", "TPOL1004"),
        new("local function", "{untooled} int K33() { return LocalFn(1); [AllowAnyone(\"test\")] int LocalFn(int q) => q; }", "TPOL1004"),
        new("local function Async", "{untooled} Task<int> K34() { return LocalFnAsync(1); [AllowAnyone(\"test\")] Task<int> LocalFnAsync(int q) => Task.FromResult(q); }", "TPOL1004"),
        new("generic method", "T Gen<T>(T t) => t;", "TPOL1004"),
        new("void", "void K35() { }"),
        new("Task", "Task K36() => Task.CompletedTask;"),
        new("Task<Person?>", "Task<Person?> K37() => Task.FromResult<Person?>(null);"),
        new("ValueTask<string>", "ValueTask<string> K38() => new(\"\");"),
        new("AIContent", "AIContent K39() => new TextContent(\"t\");", "TPOL1006"),
        new("List<AIContent>", "List<AIContent> K40() => [];", "TPOL1006"),
        new("TextContent", "TextContent K41() => new(\"t\");", Text),
        new("IAsyncEnumerable<int>", "async IAsyncEnumerable<int> K42() { await Task.Yield(); yield return 1; }"),
        new("ref/in/out: in int", "int In(in int x) => x;", "TPOL1004"),
        new("Type param", "int K43(Type t) => 1;", "TPOL1005"),
        new("Stream", "int K44(Stream t) => 1;", "TPOL1005"),
        new("Func", "int K45(Func<int> t) => 1;", "TPOL1005"),
        new("IntPtr", "int K46(nint t) => 1;", "TPOL1005"),
        new("Optional attr only", "int Opt([System.Runtime.InteropServices.Optional] int a, [System.Runtime.InteropServices.Optional] string b) => a;", "the factory fails"),
        new("web options explicit: options of the factory", "Person K47(Person p, int c) => p;"),
        new("Return desc", "[return: Description(\"the result\")] {public} int RetDesc() => 1;"),
        new("dup AIParameterName", "int Dup([AIParameterName(\"b\")] int a, int b) => a;", "TPOL1021"),
        new("JsonConverter custom on type", "Conv K48(Conv c) => c;", "TPOL1005 TPOL1006"),
        new("JsonNumberHandling / JsonRequired / init", "Rq K49(Rq r) => r;"),
        new("same record twice + ref in props", "Pair K50(Pair p) => p;"),
        new("const/interface type", "IShape K51() => new Shaped();"),
        new("interface type as argument", "int K51b(IShape s) => 1;", "TPOL1005"),
        new("class with [Description] on type/ctor", "Dsc K52(Dsc s) => s;"),
        new("ExtensionData", "Ext K53(Ext s) => s;", "TPOL1005 TPOL1006"),
        new("UnmappedMemberHandling.Disallow class", "Dis K54(Dis s) => s;"),
    ];

    public static IReadOnlyList<RecordedRun> Calls { get; } =
    [
        new("missing required", Int, "throws -> denied", With()),
        new("missing optional", "int C1(int x = 5) => x;", "5", With()),
        new("missing nullable-no-default", "int? C2(int? x) => x;", "throws -> denied", With()),
        new("extra arg ignored", Int, $"1 -> denied: {Unknown}", With(("x", Json("1")), ("y", 2))),
        new("extra arg, UnmappedMemberHandling.Disallow: options of the factory", Int, $"1 -> denied: {Unknown}", With(("x", Json("1")), ("y", Json("2")))),
        new("wrong case key", Int, "throws -> denied", With(("X", 1))),
        new("wrong case key, OrdinalIgnoreCase args", Int, "1", static () => new(StringComparer.OrdinalIgnoreCase) { ["X"] = 1 }),
        new("null -> int", Int, $"0 -> denied: {Null}", With(("x", null))),
        new("null -> int with default 5", "int C3(int x = 5) => x;", $"0 -> denied: {Null}", With(("x", null))),
        new("null -> int?", "int? C4(int? x) => x;", "null", With(("x", null))),
        new("null -> string (non-nullable)", Str, $"null -> denied: {Null}", With(("x", null))),
        new("JsonElement null -> int", Int, "throws -> denied", With(("x", Json("null")))),
        new("JsonElement null -> string", Str, $"null -> denied: {Null}", With(("x", Json("null")))),
        new("JsonElement undefined -> int", Int, "throws -> denied", With(("x", default(JsonElement)))),
        new("JsonElement 1 -> int", Int, "1", With(("x", Json("1")))),
        new("JsonElement \"1\" -> int", Int, "1", With(("x", Json("\"1\"")))),
        new("JsonElement 1.0 -> int", Int, "throws -> denied", With(("x", Json("1.0")))),
        new("JsonElement 1.5 -> int", Int, "throws -> denied", With(("x", Json("1.5")))),
        new("JsonElement 1e2 -> int", Int, "throws -> denied", With(("x", Json("1e2")))),
        new("JsonElement 1 -> string", Str, "throws -> denied", With(("x", Json("1")))),
        new("JsonElement true -> string", Str, "throws -> denied", With(("x", Json("true")))),
        new("JsonElement \"true\" -> bool", "bool C5(bool x) => x;", "throws -> denied", With(("x", Json("\"true\"")))),
        new("JsonElement \"NaN\" -> double", "double C6(double x) => x;", "throws -> denied", With(("x", Json("\"NaN\"")))),
        new("JsonElement 'green' -> enum (case)", Enum, "\"Green\"", With(("x", Json("\"green\"")))),
        new("JsonElement 1 -> enum", Enum, "\"Green\"", With(("x", Json("1")))),
        new("JsonElement 99 -> enum", Enum, $"99 -> denied: {Undefined}", With(("x", Json("99")))),
        new("JsonElement \"1\" -> enum", Enum, "\"Green\"", With(("x", Json("\"1\"")))),
        new("JsonElement 'Red, Green' -> enum", Enum, $"\"Green\" -> denied: {Undefined}", With(("x", Json("\"Red, Green\"")))),
        new("JsonElement bad enum", Enum, "throws -> denied", With(("x", Json("\"blue\"")))),
        new("string 'Green' -> enum", Enum, "\"Green\"", With(("x", "Green"))),
        new("string '1' -> int", Int, "1", With(("x", "1"))),
        new("string 'abc' -> int", Int, "throws -> denied", With(("x", "abc"))),
        new("long 1 -> int", Int, "1", With(("x", 1L))),
        new("double 1.0 -> int", Int, "1", With(("x", 1.0))),
        new("double 1.5 -> int", Int, "throws -> denied", With(("x", 1.5))),
        new("int 1 -> string", Str, "throws -> denied", With(("x", 1))),
        new("int 1 -> double", "double C7(double x) => x;", "1", With(("x", 1))),
        new("JsonNode -> record", Rec, """{"name":"a","age":3}""", static () => new() { ["x"] = JsonNode.Parse("""{"name":"a","age":3}""") }),
        new("json string -> record", Rec, """{"name":"a","age":3}""", With(("x", """{"name":"a","age":3}"""))),
        new("JsonElement missing ctor param -> record", Rec, """{"age":0} -> denied: required member of an object missing""", With(("x", Json("{}")))),
        new("JsonElement null for non-null record prop", Rec, $$"""{"age":1} -> denied: {{Null}}""", With(("x", Json("""{"name":null,"age":1}""")))),
        new("JsonElement unknown props", Rec, """{"name":"a","age":1}""", With(("x", Json("""{"name":"a","age":1,"zz":1}""")))),
        new("JsonElement scalar -> array", Arr, "throws -> denied", With(("x", Json("1")))),
        new("json string -> array", Arr, "2", With(("x", "[1,2]"))),
        new("List<object> -> int[]", Arr, "2", static () => new() { ["x"] = new List<object> { 1, 2 } }),
        new("JsonElement -> Guid bad", "Guid C8(Guid x) => x;", "throws -> denied", With(("x", Json("\"zz\"")))),
        new("JsonElement date", "DateTime C9(DateTime x) => x;", "\"2024-01-02T00:00:00\"", With(("x", Json("\"2024-01-02\"")))),
        new("JsonElement -> TimeSpan", "TimeSpan C10(TimeSpan x) => x;", "\"01:02:03\"", With(("x", Json("\"01:02:03\"")))),
        new("JsonElement -> object", "string C11(object x) => $\"{x}\";", "\"{\\\"a\\\":1}\" -> denied: TPOL1005", With(("x", Json("""{"a":1}""")))),
        new("JsonElement -> JsonElement", "string C12(JsonElement x) => $\"{x}\";", "\"{\\\"a\\\":1}\" -> denied: TPOL1005", With(("x", Json("""{"a":1}""")))),
        new("string -> Uri", "Uri C13(Uri x) => x;", "\"https://a/b\"", With(("x", "https://a/b"))),
        new("[Range] not enforced at bind", "int C14([Range(1, 5)] int x) => x;", "999 -> denied: DataAnnotations", With(("x", Json("999")))),
        new("IServiceProvider null services", "int C15(IServiceProvider sp) => 1;", "throws -> denied", With()),
        new("IServiceProvider? = null", "string? C16(IServiceProvider? sp = null) => sp?.ToString();", "null", With()),
        new("AIFunctionArguments param", "int C17(AIFunctionArguments a) => a.Count;", "1 -> denied: TPOL1005", With(("x", 1))),
        new("returns string", "string C18() => \"s\";", "\"s\"", With()),
        new("returns null string", "string? C19() => null;", "null", With()),
        new("returns int", "int C20() => 1;", "1", With()),
        new("void", "void C21() { }", "nothing", With()),
        new("Task<int>", "Task<int> C22() => Task.FromResult(1);", "1", With()),
        new("Task", "Task C23() => Task.CompletedTask;", "nothing", With()),
        new("null Task<int>", "Task<int> C24() => null!;", "throws -> withheld", With()),
        new("enum", "Color C25() => Color.Green;", "\"Green\"", With()),
        new("record w/ null prop (WhenWritingNull)", "Person C26() => new(\"a\", 1);", """{"name":"a","age":1}""", With()),
        new("byte[]", "byte[] C27() => [1, 2];", "\"AQI=\"", With()),
        new("JsonElement ret", "JsonElement C28() => JsonDocument.Parse(\"{\\\"a\\\":1}\").RootElement;", """{"a":1} -> denied: TPOL1006""", With()),
        new("JsonNode ret", "JsonNode C29() => JsonNode.Parse(\"{\\\"a\\\":1}\")!;", """{"a":1} -> denied: TPOL1006""", With()),
        new("AIContent", "AIContent C30() => new TextContent(\"t\");", "TextContent -> denied: TPOL1006", With()),
        new("object holding AIContent (declared object)", "object C31() => new TextContent(\"t\");", """{"$type":"text","text":"t"} -> denied: TPOL1006""", With()),
        new("List<AIContent>", "List<AIContent> C32() => [new TextContent(\"t\")];", "List`1 -> denied: TPOL1006", With()),
        new("IEnumerable<string> lazily", "IEnumerable<string> C33() { yield return \"a0\"; yield return \"a1\"; }", """["a0","a1"]""", With()),
        new("IAsyncEnumerable<int>", "async IAsyncEnumerable<int> C34() { await Task.Yield(); yield return 1; yield return 2; }", "[1,2]", With()),
        new("derived via base decl", "Base C35() => new Derived { A = 1, B = 2 };", """{"a":1}""", With()),
        new("Stream ret", "Stream C36() => new MemoryStream();", "throws -> \"\"", With()),
        new("html escaping", "string C37() => \"<b>\\u00e9\\\"&+\";", "\"<b>\u00e9\\\"&+\"", With()),
        new("throws", "int C38() => throw new InvalidOperationException(\"secret\");", "throws -> withheld", With()),
        new("cyclic", "Cycle C39() { Cycle c = new(); c.Self = c; return c; }", "throws -> withheld", With()),
    ];

    private const string Int = "int {unique}(int x) => x;";
    private const string Str = "string {unique}(string x) => x;";
    private const string Enum = "Color {unique}(Color x) => x;";
    private const string Rec = "Person {unique}(Person x) => x;";
    private const string Arr = "int {unique}(int[] x) => x.Length;";

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static Func<Dictionary<string, object?>> With(params (string Name, object? Value)[] arguments) => () =>
    {
        Dictionary<string, object?> all = [];
        foreach ((string name, object? value) in arguments)
        {
            all.Add(name, value);
        }

        return all;
    };
}
