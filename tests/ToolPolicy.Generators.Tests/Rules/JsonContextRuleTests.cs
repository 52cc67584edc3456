using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Nothing sensitive goes through a context, whatever way it is reached, and a context is what it claims to be.</summary>
public sealed class JsonContextRuleTests
{
    private const string Head = """
        #nullable enable
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using ToolPolicy;
        """;

    private const string Converter = " public sealed class C<T> : JsonConverter<T> { public override T Read(ref Utf8JsonReader reader, System.Type type, JsonSerializerOptions options) => default!; public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNullValue(); }";

    /// <summary>The members of the result type <c>R</c>, and other types. The populated list makes sure that it has no form of its own.</summary>
    [Theory]
    [InlineData("[Sensitive] public string S => \"\";", "")]
    [InlineData("[Sensitive(Detect = Detectors.Email)] public string S => \"\";", "")]
    [InlineData("public Other O => new();", "public class Other { [Sensitive] public string S => \"\"; }")]
    [InlineData("public List<Other> O => [];", "public class Other { [Sensitive] public string S => \"\"; }")]
    [InlineData("public Other[] O => [];", "public class Other { [Sensitive] public string S => \"\"; }")]
    [InlineData("public Dictionary<string, Other> O => [];", "public class Other { [Sensitive] public string S => \"\"; }")]
    [InlineData("public (int, Other) O => default;", "public class Other { [Sensitive] public string S => \"\"; }")]
    [InlineData("public Other O => new();", "[Sensitive] public class Other { public string S => \"\"; }")]
    [InlineData("public Other O => new();", "public class Base { [Sensitive] public string S => \"\"; } public class Other : Base;")]
    [InlineData("public Other O => new();", "public record Base([Sensitive] string S); public record Other() : Base(\"\");")]
    [InlineData("public Other O => new();", "public interface I { [Sensitive] string S { get; } } public class Other : I { public string S => \"\"; }")]
    [InlineData("public Other O => new();", "[JsonDerivedType(typeof(Derived), 1)] public class Other; public class Derived : Other { [Sensitive] public string S => \"\"; }")]
    [InlineData("public Other O => new();", "public class Other { [JsonInclude, Sensitive] internal string S = \"\"; }")]
    [InlineData("public Other O => new();", "[JsonConverter(typeof(C<Other>))] public sealed class Other { [Sensitive] private string _s = \"\"; }")]
    [InlineData("public Other O => new();", "[JsonConverter(typeof(C<Other>))] public sealed class Other { [JsonIgnore, Sensitive] public string S => \"\"; }")]
    [InlineData("public Other O => new(\"\");", "[JsonConverter(typeof(C<Other>))] public sealed class Other([Sensitive] string s) { public int Length => s.Length; }")]
    [InlineData("public Other O => new();", "[JsonConverter(typeof(C<Other>))] public class Other;")]
    [InlineData("public Other O => new();", "[JsonConverter(typeof(C<Other>))] public sealed class Other { public Inner I => new(); } public class Inner;")]
    [InlineData("[JsonConverter(typeof(C<Other>))] public Other O => new();", "public class Other;")]
    [InlineData("public object O => 1;", "")]
    [InlineData("public JsonElement O => default;", "")]
    [InlineData("public List<object> O => [];", "")]
    [InlineData("public System.Collections.ArrayList O => [];", "")]
    [InlineData("[JsonExtensionData] public Dictionary<string, JsonElement> O => [];", "")]
    [InlineData("public System.Exception O => new();", "")]
    public async Task What_it_can_reach_and_must_not_is_a_fault(string members, string types) => Assert.Equal(["TPOL1052"], await Ids(members, types));

    [Theory]
    [InlineData("[JsonIgnore, Sensitive] public string S => \"\";", "")]
    [InlineData("public Other O => new();", "public class Other { public R? Back => null; public string S => \"\"; } public class Derived : Other { [Sensitive] public string Mine => \"\"; }")]
    [InlineData("public Other O => new();", "[JsonConverter(typeof(C<Other>))] public sealed class Other { private readonly int _n = 1; public int N => _n; }")]
    [InlineData("public Other O => default;", "[JsonConverter(typeof(C<Other>))] public struct Other;")]
    [InlineData("public System.Text.Rune O => default;", "")]
    [InlineData("public Dictionary<string, List<int?>> O => [];", "")]
    public async Task What_is_proven_passes(string members, string types) => Assert.Empty(await Ids(members, types));

    /// <summary>What a model sends holds nothing that is masked yet; but what is marked could not be recognised when it comes back.</summary>
    [Fact]
    public async Task An_argument_may_hold_anything_and_nothing_sensitive()
    {
        const string Listed = "[JsonSerializable(typeof(Open)), JsonSerializable(typeof(Marked)), JsonSerializable(typeof(JsonElement))] public partial class Json : JsonSerializerContext;";
        const string Types = "public class Open { [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } } public class Marked { [JsonExtensionData] public Dictionary<string, JsonElement>? More { get; set; } [Sensitive] public string? Pin { get; set; } }";
        Assert.Equal(["TPOL1052 marked"], await Reported.In($$"""
            {{Head}}
            {{Listed}}
            {{Types}}
            [ToolJsonContext(typeof(Json))] public class Host { [AllowAnyone("test")] public string M(Open open, JsonElement any, Marked marked) => ""; }
            """));
    }

    [Fact]
    public async Task What_an_assembly_says_about_a_member_counts() => Assert.Equal(["TPOL1052"], (await Reported.In(Head + """
        [assembly: SensitiveMember(typeof(Other), "S")]
        public class Other { public string S => ""; }
        """ + Rest("public Other O => new();", ""))).Select(static line => line.Split(' ')[0]));

    [Theory]
    [InlineData("public class Json;", "TPOL1050")]
    [InlineData("public class Json : JsonSerializerContext { public Json() : base(null) { } protected override JsonSerializerOptions? GeneratedSerializerOptions => null; public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) => null; }", "TPOL1050")]
    [InlineData("[JsonSerializable(typeof(R))] public abstract partial class Json : JsonSerializerContext { protected Json() : base(null) { } }", "TPOL1050")]
    [InlineData("[JsonSerializable(typeof(int))] public partial class Json : JsonSerializerContext;", "TPOL1051")]
    [InlineData("[JsonSerializable(typeof(R[]))] public partial class Json : JsonSerializerContext;", "TPOL1051")]
    [InlineData("[JsonSerializable(typeof(R), GenerationMode = JsonSourceGenerationMode.Serialization)] public partial class Json : JsonSerializerContext;", "TPOL1051")]
    [InlineData("[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization), JsonSerializable(typeof(R))] public partial class Json : JsonSerializerContext;", "TPOL1051")]
    [InlineData("[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization), JsonSerializable(typeof(R), GenerationMode = JsonSourceGenerationMode.Metadata)] public partial class Json : JsonSerializerContext;", "")]
    public async Task A_context_that_is_none_or_does_not_list_the_type_is_a_fault(string context, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await Reported.In(Head + Rest("", "", context))).Select(static line => line.Split(' ')[0]).Distinct()));

    /// <summary>A converter of the options converts what it says, and a factory may convert anything.</summary>
    [Theory]
    [InlineData("Converters = [typeof(C<Other>)]", "TPOL1052")]
    [InlineData("Converters = [typeof(C<int>)]", "")]
    [InlineData("Converters = [typeof(F)]", "TPOL1052")]
    public async Task Converters_of_the_options_count(string options, string id) => Assert.Equal(
        id.Length == 0 ? [] : [id],
        (await Reported.In(Head + Rest(
            "public Other O => new();",
            "public class Other; public class F : JsonConverterFactory { public override bool CanConvert(System.Type type) => false; public override JsonConverter? CreateConverter(System.Type type, JsonSerializerOptions options) => null; }",
            $"[JsonSourceGenerationOptions({options}), JsonSerializable(typeof(R))] public partial class Json : JsonSerializerContext;"))).Select(static line => line.Split(' ')[0]));

    [Fact]
    public async Task Where_no_context_is_named_nothing_changes() => Assert.Equal(["TPOL1006 M"], await Reported.In(Head + Rest("", "").Replace("[ToolJsonContext(typeof(Json))]", "", System.StringComparison.Ordinal)));

    [Fact]
    public async Task An_object_is_no_better_for_being_listed() => Assert.Equal(["TPOL1006 M"], await Reported.In(Head + """
        [JsonSerializable(typeof(object))] public partial class Json : JsonSerializerContext;
        [ToolJsonContext(typeof(Json))] public class Host { [AllowAnyone("test")] public object M() => 1; }
        """));

    /// <summary>A mark that no other tool could ever meet is said to be without effect, too.</summary>
    private static async Task<string[]> Ids(string members, string types) =>
        [.. (await Reported.In(Head + Rest(members, types))).Select(static line => line.Split(' ')[0]).Where(static id => id != "TPOL1025")];

    private static string Rest(string members, string types, string context = "[JsonSerializable(typeof(R))] public partial class Json : JsonSerializerContext;") => $$"""

        {{context}}
        public sealed class R { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> Numbers { get; } = []; {{members}} }
        {{types}}
        {{Converter}}
        [ToolJsonContext(typeof(Json))] public class Host { [AllowAnyone("test")] public R M() => new(); }
        """;
}
