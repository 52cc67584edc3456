using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Rules;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>Contents of messages as results: a text is its text, within the guard; what no mask can see into is a diagnostic.</summary>
public sealed class ContentTests
{
    private static readonly Lazy<LoadedTools> Loaded = new(static () => new LoadedTools("""
        #nullable enable
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using ToolPolicy;
        namespace Sample;
        public sealed record Holder(TextContent Text, TextContent? None = null);
        public class Host
        {
            [AllowAnyone("test")] public TextContent One(string s) => new(s);
            [AllowAnyone("test")] public Task<TextContent?> NoneAsync() => Task.FromResult<TextContent?>(null);
            [AllowAnyone("test")] public IEnumerable<TextContent> Many(string[] s) => s.Select(one => new TextContent(one));
            [AllowAnyone("test")] public async IAsyncEnumerable<TextContent> Stream(string[] s) { foreach (string one in s) { await Task.Yield(); yield return new(one); } }
            [AllowAnyone("test")] public Holder Held(string s) => new(new(s));
            [AllowAnyone("test")] public List<TextContent> Repeated([Sensitive("pin")] string pin) => [new("it is " + pin), new("no")];
            [AllowAnyone("test")] public TextContent RepeatedAlone([Sensitive("pin")] string pin) => new("it is " + pin);
            [AllowAnyone("test"), Sensitive(Detect = Detectors.Email)] public TextContent[] Detected() => [new("to a@example.com")];
            [AllowAnyone("test")] [return: Sensitive("note")] public TextContent Masked() => new("secret");
            [AllowAnyone("test"), MaxTokens(64)] public TextContent Long() => new(new string('x', 100_000));
            [AllowAnyone("test"), MaxTokens(64)] public IEnumerable<TextContent> LongList() { for (int i = 0; ; i++) { yield return new("item " + i); } }
        }
        """));

    [Fact]
    public async Task A_text_is_what_the_factorys_content_holds()
    {
        object host = Activator.CreateInstance(Loaded.Value.Assembly.GetType("Sample.Host")!)!;
        AIFunction factory = AIFunctionFactory.Create(host.GetType().GetMethod("One")!, host);
        foreach (string text in (string[])["a", "", "<b>\u00e9\"&+\u2028", "{\"a\":1}"])
        {
            TextContent content = Assert.IsType<TextContent>(await factory.InvokeAsync(new AIFunctionArguments { ["s"] = text }));
            Assert.Equal(content.Text, await LoadedTools.CallAsync(Tool("One"), ("s", text)));
        }

        Assert.Equal("null", await Tool("NoneAsync").InvokeAsync());
        Assert.Equal("""{"type":"string"}""", JsonSerializer.Serialize(Tool("One").ReturnJsonSchema));
    }

    [Theory]
    [InlineData("Many")]
    [InlineData("Stream")]
    public async Task Several_are_a_list_of_texts(string tool) => Assert.Equal("[\"a\",\"b\"]", await LoadedTools.CallAsync(Tool(tool), ("s", (string[])["a", "b"])));

    [Fact]
    public async Task As_a_member_it_is_its_text() => Assert.Equal("{\"text\":\"a\"}", await LoadedTools.CallAsync(Tool("Held"), ("s", "a")));

    [Fact]
    public async Task It_is_masked_and_searched()
    {
        Assert.Equal("[\"it is \u27e6redacted:pin\u27e7\",\"no\"]", await LoadedTools.CallAsync(Tool("Repeated"), ("pin", "4711-0815")));
        Assert.Equal("it is \u27e6redacted:pin\u27e7", await LoadedTools.CallAsync(Tool("RepeatedAlone"), ("pin", "4711-0815")));
        Assert.Equal("[\"to \u27e6redacted:email\u27e7\"]", await Tool("Detected").InvokeAsync());
        Assert.Equal("\u27e6redacted:note\u27e7", await Tool("Masked").InvokeAsync());
    }

    /// <summary>The list has no end: it is not asked for more than its cap can show.</summary>
    [Fact]
    public async Task It_is_cut()
    {
        Assert.InRange(((string)(await Tool("Long").InvokeAsync())!).Length, 32, 512);
        Assert.InRange(JsonDocument.Parse((string)(await Tool("LongList").InvokeAsync())!).RootElement.GetArrayLength(), 2, 40);
    }

    [Theory]
    [InlineData("AIContent M() => new TextContent(\"\")", "TPOL1006 M")]
    [InlineData("DataContent M() => new(new byte[1], \"image/png\")", "TPOL1006 M")]
    [InlineData("IEnumerable<AIContent> M() => []", "TPOL1006 M")]
    [InlineData("List<DataContent> M() => []", "TPOL1006 M")]
    [InlineData("Task<AIContent[]> M() => Task.FromResult<AIContent[]>([])", "TPOL1006 M")]
    [InlineData("IAsyncEnumerable<AIContent> M() => null!", "TPOL1006 M")]
    [InlineData("string M(TextContent value) => value.Text", "TPOL1005 value")]
    [InlineData("string M(AIContent value) => \"\"", "TPOL1005 value")]
    public async Task What_no_mask_can_see_into_is_a_diagnostic(string method, string expected) => Assert.Equal([expected], await Reported.In($$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;
        using ToolPolicy;
        public class Host { [AllowAnyone("test")] public {{method}}; }
        """));

    private static GuardedFunction Tool(string name)
    {
        object host = Activator.CreateInstance(Loaded.Value.Assembly.GetType("Sample.Host")!)!;
        return Loaded.Value.Of(host, host.GetType()).Single(tool => tool.Tool.Method.Contains("." + name + "(", StringComparison.Ordinal));
    }
}
