namespace ToolPolicy.Generators.Tests.Parity;

/// <summary>The types of the differential test: what a program's own types do with System.Text.Json.</summary>
internal static class ParityTypes
{
    public const string Source = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        namespace Sample;

        public enum Color { Red, Green, Blue = 7 }
        public enum Tiny : byte { A = 1, B = 255 }
        public enum Wide : long { Low = long.MinValue, High = long.MaxValue }
        public enum Unsigned : ulong { Zero, High = ulong.MaxValue }
        [Flags] public enum Access { None = 0, Read = 1, Write = 2 }
        public enum Named { [JsonStringEnumMemberName("r-e-d")] Red, Green }
        [Flags] public enum NamedFlags { [JsonStringEnumMemberName("a-a")] A = 1, B = 2 }
        [JsonConverter(typeof(JsonStringEnumConverter<Strings>))] public enum Strings { One, Two }
        [JsonConverter(typeof(JsonNumberEnumConverter<Numbers>))] public enum Numbers { One, Two }

        public record Person(string Name, int Age, string? Nick = null);
        public record Order(int Id, Person Customer, List<Person> Others, Person? Alt);
        public struct Point { public int X { get; set; } public int Y { get; set; } }
        public record struct Pair(int A, string B);
        public readonly record struct Money(decimal Amount, string Currency);
        public class Settable
        {
            public required string R { get; set; }
            [JsonPropertyName("jp")] public int J { get; set; }
            [JsonIgnore] public int Ignored { get; set; }
            public int ReadOnly { get; }
            public int Field;
            [Description("desc p")] public string? P { get; set; }
            public string NonNull { get; set; } = "";
        }
        [Description("type-desc")] public class Described { [DisplayName("t")] public int A { get; set; } }
        public class Ordered { [JsonRequired] public int A { get; set; } public int B { get; init; } [JsonPropertyOrder(-1)] public string Z { get; set; } = ""; }
        public class Base { public virtual int A { get; set; } public int Z { get; set; } }
        public class Over : Base { public override int A { get; set; } public int B { get; set; } }
        public class HidBase { public int A { get; set; } }
        public class Hid : HidBase { public new string A { get; set; } = ""; }
        public class Gen<T> { public T? V { get; set; } public List<T> L { get; set; } = []; }
        public record GenRecord<T>(T Value, int Count);
        public class Node { public int V { get; set; } public Node? Next { get; set; } public List<Node> Kids { get; set; } = []; public Dictionary<string, Node>? Map { get; set; } }
        public class MutA { public MutB? B { get; set; } public int N { get; set; } }
        public class MutB { public MutA? A { get; set; } public MutA[]? As { get; set; } }
        public record Rec(int A, Rec? Next, IReadOnlyList<Rec>? All = null);
        public class Two
        {
            public List<Person> A { get; set; } = []; public List<Person> B { get; set; } = []; public Person[] C { get; set; } = []; public Dictionary<string, Person> D { get; set; } = [];
            public List<int> E { get; set; } = []; public List<int> F { get; set; } = []; public Person? P { get; set; } public Person? Q { get; set; }
        }
        [JsonDerivedType(typeof(Circle), "circle")][JsonDerivedType(typeof(Square), "sq")] public abstract class Shape { public string? Name { get; set; } }
        public class Circle : Shape { public double R { get; set; } }
        public class Square : Shape { public double S { get; set; } public Shape? Inner { get; set; } }
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")][JsonDerivedType(typeof(CircleN), 1)] public class ShapeN { public int A { get; set; } }
        public class CircleN : ShapeN { public int R { get; set; } }
        [JsonDerivedType(typeof(ShapeB), "base")][JsonDerivedType(typeof(DerivedB), "b")] public class ShapeB { public int Y { get; set; } }
        public class DerivedB : ShapeB { public int Q { get; set; } }
        public class Holder { public Shape? S { get; set; } public List<Shape> L { get; set; } = []; public Circle? C { get; set; } }
        public class NumH
        {
            [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public int A { get; set; }
            [JsonNumberHandling(JsonNumberHandling.Strict)] public int B { get; set; }
            [JsonNumberHandling(JsonNumberHandling.Strict)] public double? C { get; set; }
        }
        public class Inc { [JsonInclude] public int F; [JsonInclude] public string? G; public int Plain { get; set; } [JsonInclude] internal int Hidden { get; set; } }
        public class Ign
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int A { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? B { get; set; }
            [JsonIgnore] public string? C { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int D { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? E { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public string? W { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int? N { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Point P { get; set; }
        }
        public class Conv { [JsonConverter(typeof(JsonStringEnumConverter))] public Color A { get; set; } [JsonConverter(typeof(JsonNumberEnumConverter<Color>))] public Color N { get; set; } }
        public class ReadOnlys { public List<int> Items { get; } = []; public int X { get; } public ImmutableList<int>? I { get; set; } }
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Closed { public int A { get; set; } }
        public class Ctor(string a, int b = 3) { public string A { get; } = a; public int B { get; } = b; public int C { get; init; } }
        public class Req { public required int A { get; init; } public required string? B { get; set; } }
        public class Init { public int A { get; init; } = 5; public string? B { get; init; } = "b"; public List<int> L { get; init; } = [1]; }
        public class TwoCtors { public TwoCtors() { } [JsonConstructor] public TwoCtors(int a) { A = a; } public int A { get; } public string? B { get; set; } }
        public class Lists
        {
            public List<int?> A { get; set; } = []; public List<string?> B { get; set; } = []; public int[][] C { get; set; } = []; public List<List<Person>> D { get; set; } = [];
            public List<Color> E { get; set; } = []; public Color C1 { get; set; } public Color? C2 { get; set; } public List<Color?> C3 { get; set; } = []; public DateTime D1 { get; set; }
            public List<DateTime> D2 { get; set; } = []; public Dictionary<int, Color> K { get; set; } = [];
        }
        public record Annotated([property: StringLength(10, MinimumLength = 2)] string B, [property: EmailAddress] string? D = null);
        public class Scalars
        {
            public byte A { get; set; } public sbyte B { get; set; } public short C { get; set; } public ushort D { get; set; } public uint E { get; set; } public long F { get; set; } public ulong G { get; set; }
            public float H { get; set; } public double I { get; set; } public decimal J { get; set; } public char K { get; set; } public bool L { get; set; } public Guid M { get; set; }
            public DateTime N { get; set; } public DateTimeOffset O { get; set; } public DateOnly P { get; set; } public TimeOnly Q { get; set; } public TimeSpan R { get; set; } public Uri? S { get; set; }
            public Version? T { get; set; } public byte[]? U { get; set; } public Half V { get; set; } public Int128 W { get; set; } public UInt128 X { get; set; }
        }
        public class Empty { }
        public record EmptyRecord;
        public struct EmptyStruct { }
        public class GetOnly { public int A => 1; public string B { get; } = "b"; }
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class ClosedEmpty { }
        [JsonDerivedType(typeof(EmptyKind), "empty")] public class EmptyBase { }
        public class EmptyKind : EmptyBase { }
        #nullable disable
        public class Oblivious { public string A { get; set; } public Person P { get; set; } public List<string> L { get; set; } }
        #nullable enable
        """;
}
