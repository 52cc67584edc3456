using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Audit;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Reflectionless.Tests;

/// <summary>Everything works where the serializer has no reflection.</summary>
public sealed class ReflectionlessTests : IDisposable
{
    private readonly InMemoryAuditSink _audit = new();
    private readonly ToolSession _session = ToolSession.Open(TestPrincipal.WithRoles("ada", "clerk"));

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Reflection_is_off_in_this_process() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    public static TheoryData<string> Forms => ["element", "text", "node", "document", "dictionary"];

    /// <summary>An object comes in every form in which a host may hand it over.</summary>
    [Theory, MemberData(nameof(Forms))]
    public async Task An_object_is_bound_masked_and_written(string form)
    {
        const string Json = """{"id":7,"lines":[{"name":"a","count":2}],"tags":{"x":1,"y":null},"speed":"Fast","card":"4111111111111111"}""";
        object order = form switch
        {
            "element" => JsonDocument.Parse(Json).RootElement,
            "text" => Json,
            "node" => JsonNode.Parse(Json)!,
            "document" => JsonDocument.Parse(Json),
            _ => new Dictionary<string, object?>
            {
                ["id"] = 7,
                ["lines"] = new List<object?> { new Dictionary<string, object?> { ["name"] = "a", ["count"] = 2L } },
                ["tags"] = new Dictionary<string, object?> { ["x"] = (byte)1, ["y"] = null },
                ["speed"] = Speed.Fast,
                ["card"] = JsonDocument.Parse("\"4111111111111111\"").RootElement,
            },
        };
        Assert.Equal(
            """{"id":7,"lines":[{"name":"a","count":2},{"name":"a","count":2}],"tags":{"x":1,"y":null},"speed":"Fast","card":"⟦redacted:card⟧1111"}""",
            await CallAsync("Place", ("order", order), ("copies", 2)));
        Assert.Equal([AuditEvent.Decision, AuditEvent.Outcome], _audit.Records.Select(static record => record.Event));
    }

    [Fact]
    public async Task Scalars_come_as_what_they_are()
    {
        Guid id = new("0f8fad5b-d9cb-469f-a165-70867728950e");
        DateTimeOffset time = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
        Assert.Equal(
            "True 5 1.5 2.50 0f8fad5b-d9cb-469f-a165-70867728950e 2026-01-02T03:04:05.0000000+01:00 2026-01-02 01:02:03 https://example.org/a Slow 3",
            await CallAsync("Scalars", ("b", true), ("l", 5), ("d", 1.5f), ("m", 2.50m), ("g", id), ("t", time), ("day", new DateOnly(2026, 1, 2)), ("span", new TimeSpan(1, 2, 3)), ("uri", new Uri("https://example.org/a")), ("speed", Speed.Slow), ("bytes", new byte[] { 1, 2, 3 })));
    }

    /// <summary>A CLR object has no JSON form here: it is refused, and nothing throws.</summary>
    [Fact]
    public async Task What_cannot_be_read_is_denied()
    {
        string text = Assert.IsType<string>(await CallAsync("Place", ("order", new Order(1, [], [], Speed.Slow, null))));
        Assert.StartsWith("Denied: ", text, StringComparison.Ordinal);
        Assert.Contains("order", text, StringComparison.Ordinal);
        Assert.StartsWith("Denied: ", Assert.IsType<string>(await CallAsync("Place", ("order", new Dictionary<string, object?> { ["id"] = double.NaN }))), StringComparison.Ordinal);
        Assert.StartsWith("Denied: ", Assert.IsType<string>(await CallAsync("Place", ("order", Endless()))), StringComparison.Ordinal);
        Assert.All(_audit.Records, static record => Assert.Equal("argument-mistyped", record.Reason));
    }

    [Fact]
    public async Task A_long_result_is_cut_to_valid_JSON()
    {
        using JsonDocument cut = JsonDocument.Parse((string)(await CallAsync("Many"))!);
        Assert.InRange(cut.RootElement.GetArrayLength(), 2, 999);
    }

    [Fact]
    public async Task Nothing_comes_back_as_null_and_an_element_as_an_element()
    {
        Assert.Null(await CallAsync("Nothing", ("pin", "1234")));
        GuardedFunction many = Tools().AsJson().For(_session).Single(static tool => tool.Name == "Many");
        Assert.Equal(JsonValueKind.Array, Assert.IsType<JsonElement>(await many.InvokeAsync()).ValueKind);
    }

    [Fact]
    public void A_host_that_logs_arguments_logs_them_masked()
    {
        GuardedFunction nothing = Tools().Single(static tool => tool.Name == "Nothing");
        string logged = JsonSerializer.Serialize(new AIFunctionArguments { ["pin"] = "canary" }, nothing.JsonSerializerOptions.GetTypeInfo(typeof(AIFunctionArguments)));
        Assert.DoesNotContain("canary", logged, StringComparison.Ordinal);
        Assert.Contains("pin", logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dependency_injection_and_the_audit_file_need_none()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (JsonLinesAuditSink sink = new(file))
        {
            await using ServiceProvider provider = new ServiceCollection().AddToolGuard(options => options.Audit = sink).AddGuardedTools<OrderTools>().BuildServiceProvider();
            GuardedFunction many = provider.GetRequiredService<GuardedToolSet>().For(_session).Single(static tool => tool.Name == "Many");
            Assert.NotNull(await many.InvokeAsync());
        }

        string[] lines = await File.ReadAllLinesAsync(file);
        File.Delete(file);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, static line => JsonDocument.Parse(line).Dispose());
    }

    private static IEnumerable<object?> Endless() => new List<object?>().WithItself();

    private GuardedToolSet Tools() => new OrderTools().Guarded(new ToolGuard(new ToolGuardOptions { Audit = _audit }));

    private async Task<object?> CallAsync(string tool, params (string Name, object? Value)[] arguments) =>
        await Tools().For(_session).Single(function => function.Name == tool)
            .InvokeAsync(new AIFunctionArguments(arguments.ToDictionary(static argument => argument.Name, static argument => argument.Value)));
}

file static class Lists
{
    /// <summary>A list that contains itself.</summary>
    public static List<object?> WithItself(this List<object?> list)
    {
        list.Add(list);
        return list;
    }
}
