using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Server;

namespace ToolPolicy.Mcp.Tests.Serving;

public enum Colour
{
    Red,
    Green,
}

public sealed record Point(int X, int Y, string? Label = null);

public sealed record Route(string Name, IReadOnlyList<Point> Points, IReadOnlyDictionary<string, int> Marks, Point? Start = null);

/// <summary>Tools with nothing sensitive that anyone may call: guarded and unguarded they must answer alike.</summary>
public sealed class PlainTools
{
    [McpServerTool, AllowAnyone("for tests")]
    public string Echo(string text) => text;

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public string EchoStructured(string text) => text;

    [McpServerTool, AllowAnyone("for tests")]
    public int Add(int a, int b = 2) => a + b;

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public int AddStructured(int a, int b = 2) => a + b;

    [McpServerTool, AllowAnyone("for tests")]
    public bool Negate(bool value) => !value;

    [McpServerTool, AllowAnyone("for tests")]
    public double Half(double number) => number / 2;

    [McpServerTool, AllowAnyone("for tests")]
    public decimal Price(decimal amount) => amount * 1.5m;

    [McpServerTool, AllowAnyone("for tests")]
    public long Big() => 9_007_199_254_740_993;

    [McpServerTool, AllowAnyone("for tests")]
    public Colour Other(Colour colour) => colour == Colour.Red ? Colour.Green : Colour.Red;

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public Colour OtherStructured(Colour colour) => colour == Colour.Red ? Colour.Green : Colour.Red;

    [McpServerTool, AllowAnyone("for tests")]
    public DateOnly Day(DateOnly day) => day.AddDays(1);

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public DateOnly DayStructured(DateOnly day) => day.AddDays(1);

    [McpServerTool, AllowAnyone("for tests")]
    public DateTime Moment() => new(2026, 11, 28, 3, 0, 0, DateTimeKind.Utc);

    [McpServerTool, AllowAnyone("for tests")]
    public Guid Id(Guid id) => id;

    [McpServerTool, AllowAnyone("for tests")]
    public TimeSpan Span() => TimeSpan.FromMinutes(90);

    [McpServerTool, AllowAnyone("for tests")]
    public Point Move(Point point, int by) => point with { X = point.X + by };

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public Point MoveStructured(Point point, int by) => point with { X = point.X + by };

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public Point? MaybeStructured(bool there) => there ? new Point(1, 2) : null;

    [McpServerTool, AllowAnyone("for tests")]
    public Point? Maybe(bool there) => there ? new Point(1, 2, "here") : null;

    [McpServerTool, AllowAnyone("for tests")]
    public string? MaybeText(bool there) => there ? "here" : null;

    [McpServerTool, AllowAnyone("for tests")]
    public int? MaybeNumber(bool there) => there ? 7 : null;

    [McpServerTool, AllowAnyone("for tests")]
    public IReadOnlyList<Point> Line(int length) => [.. Enumerable.Range(0, length).Select(static i => new Point(i, i))];

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public IReadOnlyList<Point> LineStructured(int length) => [.. Enumerable.Range(0, length).Select(static i => new Point(i, i))];

    [McpServerTool, AllowAnyone("for tests")]
    public string[] Words(string text) => text.Split(' ');

    [McpServerTool, AllowAnyone("for tests")]
    public IReadOnlyDictionary<string, int> Count(IReadOnlyList<string> words) => words.GroupBy(static word => word).ToDictionary(static group => group.Key, static group => group.Count());

    [McpServerTool(UseStructuredContent = true), AllowAnyone("for tests")]
    public Route Plan(string name) => new(name, [new(1, 2), new(3, 4, "end")], new Dictionary<string, int> { ["a"] = 1 });

    [McpServerTool, AllowAnyone("for tests")]
    public void Nothing(string text) => _ = text;

    [McpServerTool, AllowAnyone("for tests")]
    public Task NothingLaterAsync() => Task.CompletedTask;

    [McpServerTool, AllowAnyone("for tests")]
    public async Task<string> LaterAsync(string text, CancellationToken cancellation)
    {
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        return text + " later";
    }

    [McpServerTool, AllowAnyone("for tests")]
    public ValueTask<int> SoonAsync(int number) => new(number + 1);

    [McpServerTool(Title = "A title", Destructive = false, Idempotent = true, OpenWorld = false), Description("Described."), McpMeta("kind", "plain"), AllowAnyone("for tests")]
    public string Described([Description("The text.")] string text, [Description("How often.")] int times = 1) => string.Concat(Enumerable.Repeat(text, times));

    [McpServerTool, AllowAnyone("for tests")]
    [return: Description("What was said.")]
    public string Said() => "said";

    [McpServerTool(Name = "given-name"), AllowAnyone("for tests")]
    public string Named() => "named";

    [McpServerTool, AllowAnyone("for tests")]
    public string XMLHttpRequest2Of() => "spelling";

    [McpServerTool, AllowAnyone("for tests")]
    public string Snake_Case__Name() => "spelling";

    [McpServerTool, AllowAnyone("for tests")]
    public static string Fixed() => "static";
}
