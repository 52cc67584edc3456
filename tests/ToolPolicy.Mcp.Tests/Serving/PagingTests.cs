using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ToolPolicy.Mcp.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>Pages hold what the principal may call, all of it, once; and tell nothing about the rest.</summary>
public sealed class PagingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(100)]
    public async Task All_pages_together_are_the_whole_list(int size)
    {
        await using InMemoryServer server = await Connect(size);
        List<string> names = [];
        string? cursor = null;
        int pages = 0;
        do
        {
            ListToolsResult page = await server.Client.ListToolsAsync(new ListToolsRequestParams { Cursor = cursor });
            Assert.InRange(page.Tools.Count, 1, size);
            names.AddRange(page.Tools.Select(static tool => tool.Name));
            cursor = page.NextCursor;
            pages++;
        }
        while (cursor is not null);

        Assert.Equal(9, names.Count);
        Assert.Equal(9, names.Distinct().Count());
        Assert.DoesNotContain("refund", names);
        Assert.Equal((9 + size - 1) / size, pages);
    }

    [Fact]
    public async Task A_cursor_to_a_hidden_tool_is_as_unknown_as_one_to_none()
    {
        await using InMemoryServer server = await Connect(2);
        string[] messages = [await RefusalAsync("refund"), await RefusalAsync("nothing")];
        Assert.Equal(messages[0], messages[1]);
        Assert.Contains("Unknown cursor", await RefusalOfAsync("toolpolicy:zz"), StringComparison.Ordinal);

        Task<string> RefusalAsync(string name) => RefusalOfAsync("toolpolicy:" + Convert.ToHexString(Encoding.UTF8.GetBytes(name)));

        async Task<string> RefusalOfAsync(string cursor) => (await Assert.ThrowsAsync<McpProtocolException>(async () =>
            await server.Client.ListToolsAsync(new ListToolsRequestParams { Cursor = cursor }))).Message;
    }

    [Fact]
    public void A_page_of_none_does_not_start() =>
        Assert.Contains("a page of tools", Assert.Throws<OptionsValidationException>(static () => InMemoryServer.Start(static builder => Build(builder, 0))).Message, StringComparison.Ordinal);

    private static Task<InMemoryServer> Connect(int size) => InMemoryServer.ConnectAsync(builder => Build(builder, size), Cast.Clinician);

    private static void Build(IMcpServerBuilder builder, int size)
    {
        builder.WithGuardedTools<WardTools>();
        builder.Services.Configure<GuardedServerOptions>(options => options.PageSize = size);
    }
}
