using System.Collections.Generic;
using System.Linq;

namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>The methods of the differential test, as source: every type as argument and result, nullable with a default, and in a list; then what is special.</summary>
internal static class ParityMethods
{
    private static readonly string[] Scalars =
    [
        "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "char", "string", "System.DateTime", "System.DateTimeOffset", "System.DateOnly",
        "System.TimeOnly", "System.TimeSpan", "System.Guid", "System.Uri", "System.Version", "System.Half", "System.Int128", "System.UInt128", "byte[]", "System.ReadOnlyMemory<byte>", "System.Memory<byte>",
        "Color", "Tiny", "Wide", "Unsigned", "Access", "Named", "NamedFlags", "Strings", "Numbers",
    ];

    private static readonly string[] Objects =
    [
        "Person", "Order", "Point", "Pair", "Money", "Settable", "Described", "Ordered", "Base", "Over", "Hid", "Gen<int>", "Gen<string>", "Gen<Person>", "GenRecord<int>", "GenRecord<Color>", "Node", "MutA",
        "Rec", "Two", "Shape", "ShapeN", "ShapeB", "Holder", "Circle", "NumH", "Inc", "Ign", "Conv", "ReadOnlys", "Closed", "Ctor", "Req", "Init", "TwoCtors", "Lists", "Annotated", "Scalars", "Oblivious",
        "Empty", "EmptyRecord", "EmptyStruct", "GetOnly", "ClosedEmpty", "EmptyBase",
        "System.Tuple<int, string>", "System.Collections.Generic.KeyValuePair<string, int>",
    ];

    private static readonly string[] Collections =
    [
        .. Of("System.Collections.Generic.", "List", "IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "HashSet", "ISet", "IReadOnlySet", "SortedSet", "Queue", "Stack", "LinkedList"),
        .. Of("System.Collections.ObjectModel.", "Collection", "ObservableCollection"),
        .. Of("System.Collections.Immutable.", "ImmutableArray", "ImmutableList", "IImmutableList", "ImmutableHashSet", "ImmutableSortedSet", "ImmutableQueue"),
        "int[]", "int[][]", "string?[]", "int?[]", "Color[]", "Person[]",
        .. new[] { "string", "int", "long", "bool", "System.Guid", "Color", "System.DateTime", "decimal", "System.DateOnly" }.Select(static key => $"System.Collections.Generic.Dictionary<{key}, int>"),
        "System.Collections.Generic.IDictionary<string, Person>", "System.Collections.Generic.IReadOnlyDictionary<string, int?>", "System.Collections.Generic.SortedDictionary<string, int>",
        "System.Collections.Immutable.ImmutableDictionary<string, int>", "System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<Person>>",
        "System.Collections.Generic.Dictionary<string, System.Collections.Generic.Dictionary<int, string>>",
    ];

    private static readonly string[] Special =
    [
        "void M1() { }", "System.Threading.Tasks.Task M2Async() => System.Threading.Tasks.Task.CompletedTask;", "System.Threading.Tasks.ValueTask M3Async() => default;",
        "System.Threading.Tasks.Task<Person?> M4Async(Person? p) => System.Threading.Tasks.Task.FromResult(p);", "System.Threading.Tasks.ValueTask<string> M5Async(string s) => new(s);",
        "async System.Threading.Tasks.Task<int> M6Async_V2(int n) { await System.Threading.Tasks.Task.Yield(); return n; }", "int M7Async(int n) => n;",
        "async System.Collections.Generic.IAsyncEnumerable<int> M8Async(int n) { for (int i = 0; i < System.Math.Clamp(n, 0, 5); i++) { await System.Threading.Tasks.Task.Yield(); yield return i; } }",
        "async System.Collections.Generic.IAsyncEnumerable<Person?> M9(Person[] p) { foreach (Person one in p) { await System.Threading.Tasks.Task.Yield(); yield return one; } }",
        "System.Collections.Generic.IEnumerable<string> M10(string s) { yield return s + 0; yield return s + 1; }",
        "int M11(int a, System.Threading.CancellationToken c) => c.CanBeCanceled ? 0 : a;", "int M12(params int[] xs) => xs.Length;",
        "string M13(int a = 5, string s = \"x\", string? n = null, double d = 1.5, bool b = true, int? ni = null, int? ni2 = 3, decimal m = 1.10m, Color c = Color.Green) => $\"{a}{s}{n}{d}{b}{ni}{ni2}{m}{c}\";",
        "string M14(System.DateTime dt = default, System.Guid g = default, char c = 'x', Color? e = Color.Red, long l = long.MaxValue) => $\"{dt:O}{g}{c}{e}{l}\";",
        "int M15([System.ComponentModel.DataAnnotations.Range(1, 10)] int a, [System.ComponentModel.DataAnnotations.Range(0.5, 1.5)] double d) => a;",
        "string M16([System.ComponentModel.DataAnnotations.StringLength(20, MinimumLength = 3)] string s, [System.ComponentModel.DataAnnotations.MaxLength(2)] int[] a) => s + a.Length;",
        "string M17([System.ComponentModel.DataAnnotations.AllowedValues(\"x\", \"y\")] string d, [System.ComponentModel.DataAnnotations.DeniedValues(\"z\")] string e) => d + e;",
        "string M18([System.ComponentModel.Description(\"city \\\"name\\\"\")] string city, [System.ComponentModel.Description(\"n\")] int? n = null) => city + n;",
        "[return: System.ComponentModel.Description(\"the result\")] int M19() => 1;", "[System.ComponentModel.Description(\"what it does\")] int M20() => 1;",
        "Base M21(int n) => n % 2 == 0 ? new Base { A = n } : new Over { A = n, B = n };", "Shape? M22(int n) => n % 3 == 0 ? new Circle { R = 1 } : n % 3 == 1 ? new Square { S = 2, Inner = new Circle() } : null;",
        "System.Collections.Generic.List<ShapeN> M23(int n) => [new ShapeN { A = n }, new CircleN { R = n }];",
        "System.Collections.ObjectModel.ReadOnlyCollection<int> M24(int[] n) => new(n);", "System.Collections.Frozen.FrozenSet<int> M25(int n) => System.Collections.Frozen.FrozenSet.ToFrozenSet(new[] { n, n + 1 });",
        "string M26(string a, int b, bool c, Color d, Person e) => $\"{a}{b}{c}{d}{e}\";", "string M27(string? a, int? b, bool? c, Color? d, Person? e) => $\"{a}{b}{c}{d}{e}\";",
        "string M28(int[] a, System.Collections.Generic.List<string> b, System.Collections.Generic.Dictionary<string, int> c) => $\"{a.Length}{b.Count}{c.Count}\";",
        "string? M29(int n) => n > 0 ? null : \"<b>\\u00e9\\\"&+\\u2028\";", "double M30(double a, double b) => a + b;", "float M31(float a) => a / 3;", "decimal M32(decimal a) => a / 3;",
        "System.Collections.Generic.KeyValuePair<string, int>[] M33(int n) => [new(\"a\", n)];", "int? M34(int n) => n > 0 ? n : null;", "Color? M35(int n) => n > 0 ? (Color)n : null;",
        "Point? M36(Point? p) => p;", "System.Collections.Generic.Dictionary<string, Point?> M37(Point? p) => new() { [\"p\"] = p, [\"n\"] = null };", "Access M38(int n) => (Access)n;", "NamedFlags M39(int n) => (NamedFlags)n;",
        "string M40(string _under, int @class, bool caf\\u00e9) => _under + @class + caf\\u00e9;",
    ];

    /// <summary>Name and source of each method.</summary>
    public static IReadOnlyList<(string Name, string Source)> All { get; } = [.. Basic().Concat(Special.Select(static source => (NameOf(source), "public " + source)).Select(static method =>
        (method.Item1, method.Item2.StartsWith("public [", System.StringComparison.Ordinal) ? method.Item2["public ".Length..].Replace("] ", "] public ", System.StringComparison.Ordinal) : method.Item2)))];

    /// <summary>All of them as tools of one host.</summary>
    public static string Host => $$"""
        #nullable enable
        namespace Sample;
        public class Host
        {
            {{string.Join("\n    ", All.Select(static method => "[ToolPolicy.AllowAnyone(\"test\")] " + method.Source))}}
        }
        """;

    private static IEnumerable<(string, string)> Basic()
    {
        int i = 0;
        foreach (string type in (string[])[.. Scalars, .. Objects, .. Collections])
        {
            i++;
            yield return ($"Echo{i}", $"public {type} Echo{i}({type} value) => value;");
            yield return ($"Optional{i}", $"public {type}? Optional{i}({type}? value = null, int other = 1) => value;");
            yield return ($"Many{i}", $"public System.Collections.Generic.List<{type}> Many{i}(System.Collections.Generic.List<{type}> values) => values;");
        }
    }

    private static IEnumerable<string> Of(string @namespace, params string[] names) => names.Select(name => $"{@namespace}{name}<{(name.Contains("Set") || name == "Stack" ? "string" : "int")}>");

    private static string NameOf(string source)
    {
        string head = source[..source.IndexOf('(', source.StartsWith('[') ? source.IndexOf("] ", System.StringComparison.Ordinal) : 0)];
        return head[(head.LastIndexOf(' ') + 1)..];
    }
}
