using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Redaction;

/// <summary>A sensitive argument that a result repeats is masked there, also spelt differently; what merely resembles it stays.</summary>
public sealed class EchoTests
{
    private const string X = "\u27e6redacted:x\u27e7";

    [Theory]
    [InlineData("Jane Doe", "Hello Jane Doe!", "Hello " + X + "!")]
    [InlineData("Jane Doe", "JANE-DOE, jane_doe, Jane\u00a0Doe", X + ", " + X + ", " + X)]
    [InlineData("Jane Doe", "Jane%20Doe Jane+Doe", X + " " + X)]
    [InlineData("Jane Doe", "Jane met Doe", "Jane met Doe")]
    [InlineData("Andr\u00e9", "ANDRE\u0301 and \uff21\uff4e\uff44\uff52\u00e9", X + "\u0301 and " + X)]
    [InlineData("a<b>&c", "got a&lt;b&gt;&amp;c", "got " + X)]
    [InlineData("a\"b\\c9", "{\"v\":\"a\\u0022b\\\\c9\"}", "{\"v\":\"" + X + "\"}")]
    [InlineData("s3cret-key", "czNjcmV0LWtleQ== 7333637265742d6b6579", X + "== " + X)]
    [InlineData("4111 1111 1111 1111", "card 4111-1111-1111-1111, 4111111111111111", "card " + X + ", " + X)]
    [InlineData("4111111111111111", "order 94111111111111111", "order 94111111111111111")]
    [InlineData("1234.5", "1,234.50 EUR", X + " EUR")]
    [InlineData("2026-11-28", "28.11.2026; also Nov 28, 2026 and 28 November 2026; not 2026-11-29", X + "; also " + X + " and " + X + "; not 2026-11-29")]
    [InlineData("no", "no, nobody said no", X + ", nobody said " + X)]
    [InlineData("7", "7 of 17 and 7.5", X + " of 17 and " + X + ".5")]
    [InlineData("\u5f20\u4f1f", "\u60a3\u8005\u5f20\u4f1f\u3002", "\u60a3\u8005" + X + "\u3002")]
    [InlineData("\u5f20\u4f1f", "\u5f20 \u4f1f", X)]
    [InlineData("", "nothing", "nothing")]
    [InlineData("   ", "nothing   at all", "nothing   at all")]
    [InlineData("true", "is true", "is " + X)]
    public async Task A_text_that_repeats_it_is_masked_there(string secret, string says, string shown) =>
        Assert.Equal(shown, await CallAsync("Say", ("secret", secret), ("says", says)));

    [Fact]
    public async Task A_value_that_repeats_it_is_masked_whatever_its_type()
    {
        string text = (await CallAsync("Values", ("number", 4711), ("date", "2026-11-28"), ("id", "a1b2c3d4-0000-0000-0000-000000000001")))!;
        Assert.Equal(
            $$"""{"number":"{{X}}","next":4712,"half":"{{X}}","date":"{{X}}T10:00:00","id":"{{X}}","byNumber":{"{{X.Replace("x\u27e7", "x 1\u27e7", StringComparison.Ordinal)}}":"key"},"text":"no. {{X}}"}""", text);
    }

    [Fact]
    public async Task Only_the_sensitive_parts_of_an_object_are_masked()
    {
        object order = JsonSerializer.SerializeToElement(new { name = "Ada Lovelace", card = new { number = "4111-2222", holder = "A. Lovelace" }, notes = new[] { "blue", "green" }, codes = new[] { "alpha-1", "beta-22" } });
        string text = (await CallAsync("Order", ("order", order)))!;
        Assert.Equal($"Ada Lovelace pays with \u27e6redacted:card\u27e7 of A. Lovelace: blue green, codes {X} {X}", text);
    }

    [Fact]
    public async Task A_claim_that_is_sensitive_is_masked_in_the_result_too() => Assert.Equal($"for {X}", await CallAsync("Claimed"));

    [Theory]
    [InlineData("Alone", "a1b2c3d4-0000-0000-0000-000000000001", X)]
    [InlineData("Address", "a1b2c3d4-0000-0000-0000-000000000001", "\\u27e6\\u27e6/" + X)]
    public async Task A_result_that_is_one_string_is_masked_too(string tool, string id, string shown) => Assert.Equal(shown, await CallAsync(tool, ("id", id)));

    [Fact]
    public async Task Two_secrets_that_differ_give_one_text()
    {
        string one = (await CallAsync("Say", ("secret", "alpha-beta-gamma"), ("says", "alpha-beta-gamma")))!;
        Assert.Equal(one, await CallAsync("Say", ("secret", "d"), ("says", "d")));
    }

    [Fact]
    public async Task Names_of_members_and_placeholders_are_not_data()
    {
        string text = (await CallAsync("Named", ("secret", "redacted")))!;
        Assert.Equal("{\"redacted\":\"\u27e6redacted:hidden\u27e7\",\"other\":\"" + X + "\"}", text);
    }

    private static async Task<string?> CallAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        ToolSession session = Recording.Session(Testing.TestPrincipal.WithClaims("ada", (System.Security.Claims.ClaimTypes.Role, "tester"), ("tenant", "north-west")));
        return await Recording.CallAsync(new EchoTools().Guarded(new Recording().Guard).Single(candidate => candidate.Name == tool).BoundTo(session), arguments);
    }
}

public sealed class EchoTools
{
    [RequiresRole("tester")]
    public string Say([Sensitive("x")] string secret, string says) => says;

    [RequiresRole("tester")]
    public Echoed Values([Sensitive("x")] int number, [Sensitive("x")] DateOnly date, [Sensitive("x")] Guid id) => new(number, number + 1, number + 0.5m, date.ToDateTime(new TimeOnly(10, 0)), id, new() { [number] = "key" }, $"no. {number}");

    [RequiresRole("tester")]
    public Guid Alone([Sensitive("x")] Guid id) => id;

    [RequiresRole("tester")]
    public Uri Address([Sensitive("x")] Guid id) => new($"\\u27e6\u27e6/{id}", UriKind.Relative);

    [RequiresRole("tester")]
    public string Order(Order order) =>
        $"{order.Name} pays with {order.Card.Number} of {order.Card.Holder}: {string.Join(' ', order.Notes)}, codes {string.Join(' ', order.Codes)}";

    [RequiresRole("tester")]
    public string Claimed([FromPrincipal("tenant"), Sensitive("x")] string tenant) => "for " + tenant;

    [RequiresRole("tester")]
    public Named Named([Sensitive("x")] string secret) => new("?", secret);
}

public sealed record Echoed(int Number, int Next, decimal Half, DateTime Date, Guid Id, Dictionary<int, string> ByNumber, string Text);

public sealed record Named([Sensitive("hidden")] string Redacted, string Other);

public sealed record Order(string Name, PaymentCard Card, List<string> Notes, [Sensitive("x")] List<string> Codes);

public sealed record PaymentCard([Sensitive("card")] string Number, string Holder);
