using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace ToolPolicy.Reflectionless.Tests;

/// <summary>Tools that take and give most of what a tool can.</summary>
public sealed class OrderTools
{
    [RequiresRole("clerk")]
    public Task<Order> PlaceAsync(Order order, [Range(1, 9)] int copies = 1) => Task.FromResult(order with { Lines = [.. Enumerable.Repeat(order.Lines, copies).SelectMany(static lines => lines)] });

    [RequiresRole("clerk")]
    public string Scalars(bool b, long l, double d, decimal m, Guid g, DateTimeOffset t, DateOnly day, TimeSpan span, Uri uri, Speed speed, byte[] bytes) =>
        FormattableString.Invariant($"{b} {l} {d} {m} {g} {t:O} {day:O} {span:c} {uri} {speed} {bytes.Length}");

    [RequiresRole("clerk"), MaxTokens(64)]
    public IReadOnlyList<Line> Many() => [.. Enumerable.Range(0, 1000).Select(static i => new Line("item " + i, i))];

    [RequiresRole("clerk")]
    public void Nothing([Sensitive("pin")] string pin) => _ = pin;

    [RequiresRole("clerk"), ToolJsonContext(typeof(PriceJson))]
    public Quote Price(Price price, Price? discount = null) => new(price, discount, "4111");
}

/// <summary>A type whose JSON only a converter knows.</summary>
[JsonConverter(typeof(PriceConverter))]
public readonly record struct Price(decimal Amount, string Currency);

public sealed record Quote(Price Price, Price? Discount, [Sensitive("card")] string Card);

[JsonSerializable(typeof(Price))]
public sealed partial class PriceJson : JsonSerializerContext;

public sealed class PriceConverter : JsonConverter<Price>
{
    public override Price Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString()!.Split(' ') is [var amount, var currency] ? new(decimal.Parse(amount, CultureInfo.InvariantCulture), currency) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Price value, JsonSerializerOptions options) => writer.WriteStringValue(FormattableString.Invariant($"{value.Amount} {value.Currency}"));
}

public sealed record Order(int Id, IReadOnlyList<Line> Lines, Dictionary<string, int?> Tags, Speed Speed, [Sensitive("card", KeepLast = 4)] string? Card);

public sealed record Line(string Name, int Count);

public enum Speed
{
    Slow,
    Fast,
}
