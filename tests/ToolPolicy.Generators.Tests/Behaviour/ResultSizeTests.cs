using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>The size that the catalog tells holds for the longest value of every type, and none is told where a type sets none.</summary>
public sealed class ResultSizeTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using ToolPolicy;
        namespace Sample
        {
            public enum Color { Red, [System.Text.Json.Serialization.JsonStringEnumMemberName("deep \"blue\"")] Blue }
            [Flags] public enum Days : long { Monday = 1, Tuesday = 2, Never = long.MinValue }
            public sealed record Numbers(
                sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H, float I, double J, decimal K, bool L, char M, int? N);
            public sealed record Moments(Guid A, DateTime B, DateTimeOffset C, DateOnly D, TimeOnly E, TimeSpan F, Version G, Color H, Days I);
            public sealed record Note([property: MaxLength(5)] string Text, [property: StringLength(9), MaxLength(4)] string? More, [property: MaxLength(3)] List<Color> Colors, [property: MaxLength(7)] byte[] Raw);
            public sealed record Masked([Sensitive("ssn", KeepLast = 4)] string Ssn, [Sensitive(As = Redaction.Hash)] string Id, [Sensitive("gone", As = Redaction.Drop)] string Gone, [Sensitive] List<string> Many);
            public sealed record Open(string Text);

            [RequiresRole("a")]
            public sealed class Tools
            {
                [Tool, MaxTokens(500)] public Numbers AllNumbers() => new(-128, 255, -32768, 65535, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue,
                    -1.17549435E-38f, -1.7976931348623157E+308, -0.1234567890123456789012345678m, false, '\0', int.MinValue);
                [Tool] public Moments AllMoments() => new(Guid.Empty, DateTime.MaxValue.ToLocalTime(), new DateTimeOffset(DateTime.MaxValue.AddDays(-2), TimeSpan.FromHours(-14)),
                    DateOnly.MaxValue, TimeOnly.MaxValue, TimeSpan.MinValue, new Version(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue), Color.Blue, Days.Monday | Days.Tuesday | Days.Never);
                [Tool] public Note ANote() => new("\0\0\0\0\0", "\0\0\0\0", new() { Color.Blue, (Color)int.MinValue, Color.Blue }, new byte[7]);
                [Tool] public Masked AMask() => new("\0\0\0\0\0\0\0\0", "x", "x", new());
                [Tool] public int Number() => int.MinValue;
                [Tool, MaxTokens(32)] public Note Cut() => ANote();
                [Tool] public Open Unbounded() => new("");
                [Tool] public List<int> Lists() => new();
                [Tool] public Dictionary<string, int> Map() => new();
                [Tool] public string Text() => "";
                [Tool] public void Nothing() { }
            }
        }
        """;

    private readonly Compiled _compiled = Compiled.From(Source);

    [Theory]
    [InlineData("AllNumbers")]
    [InlineData("AllMoments")]
    [InlineData("ANote")]
    [InlineData("AMask")]
    [InlineData("Number")]
    public async Task The_longest_value_fits_the_bound_and_comes_near_it(string tool)
    {
        LoadedTools tools = new(Source);
        GuardedFunction function = tools.Of("Sample.Tools").Single(candidate => candidate.Name == tool);
        string text = (string)(await function.BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "a"))).InvokeAsync())!;
        int size = Encoding.UTF8.GetByteCount(text);
        int bound = int.Parse(Regex.Match(SizeOf(tool), "^at most ([0-9,]+) bytes").Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Assert.InRange(size, bound * 2 / 3, bound);
    }

    [Theory]
    [InlineData("Unbounded")]
    [InlineData("Lists")]
    [InlineData("Map")]
    [InlineData("Text")]
    public void What_its_type_does_not_bound_has_no_bound(string tool) => Assert.Equal("no bound: the type sets none", SizeOf(tool));

    [Fact]
    public void A_result_that_cannot_exceed_its_cap_is_called_so()
    {
        Assert.EndsWith("bytes, which always fits the cap", SizeOf("AllNumbers"), StringComparison.Ordinal);
        Assert.EndsWith("bytes", SizeOf("Cut"), StringComparison.Ordinal);
        Assert.DoesNotContain("Size", EntryOf("Nothing"), StringComparison.Ordinal);
    }

    private string SizeOf(string tool) => Regex.Match(EntryOf(tool), "^//   Size +(.+)$", RegexOptions.Multiline).Groups[1].Value;

    private string EntryOf(string tool) =>
        Regex.Match(_compiled.Generated["ToolPolicy.Catalog.g.cs"], $"^//   Tool +{tool}$.*?^//$", RegexOptions.Multiline | RegexOptions.Singleline).Value;
}
