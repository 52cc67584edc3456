using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;
using ToolPolicy.Mcp.Tests.Infrastructure;
using ToolPolicy.Rules;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Serving;

/// <summary>Attributes of the program's own reach the filters that look for them, as with the SDK's tools; what could run a body around its guard does not.</summary>
public sealed class MetadataTests
{
    [Theory]
    [InlineData("by_name", "class", "name")]
    [InlineData("first", "class", "one")]
    [InlineData("second", "class", "two", "again")]
    [InlineData("third", "class", "three")]
    [InlineData("inner", "class", "internal")]
    [InlineData("of_all", "class", "static")]
    public async Task Attributes_of_class_and_method_are_there_in_this_order(string tool, params string[] marks)
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<MarkedTools>());
        IReadOnlyList<object> metadata = server.Services.GetRequiredService<IOptions<McpServerOptions>>().Value.ToolCollection![tool].Metadata;
        Assert.Equal(tool, Assert.IsType<ToolDescriptor>(metadata[0]).Name);
        Assert.Equal(marks, metadata.OfType<MarkAttribute>().Select(static mark => mark.What));
        Assert.DoesNotContain(metadata, static item => item is MemberInfo or Delegate);
    }

    [Fact]
    public async Task A_filter_finds_them_on_the_tool_that_is_called()
    {
        List<string> seen = [];
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(builder => builder.WithGuardedTools<MarkedTools>().WithRequestFilters(filters => filters.AddCallToolFilter(next => (request, cancellation) =>
        {
            seen.AddRange(request.MatchedPrimitive!.Metadata.OfType<MarkAttribute>().Select(static mark => mark.What));
            return next(request, cancellation);
        })));
        Assert.Null((await server.Client.CallToolAsync("by_name")).IsError);
        Assert.Equal(["class", "name"], seen);
    }

    [Fact]
    public async Task What_says_who_may_call_stays_with_the_guard()
    {
        await using InMemoryServer server = await InMemoryServer.ConnectAsync(static builder => builder.WithGuardedTools<MarkedTools>(), services: static services => services.AddAuthorizationCore());
        McpServerTool tool = server.Services.GetRequiredService<IOptions<McpServerOptions>>().Value.ToolCollection!["for_nurses"];
        Assert.DoesNotContain(tool.Metadata, static item => item is IAuthorizeData or IAllowAnonymous);
        Assert.Equal("nurse", Assert.Single(Assert.Single(Assert.IsType<ToolDescriptor>(tool.Metadata[0]).Rule.Roles).AnyOf));
    }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class MarkAttribute(string what) : Attribute
{
    public string What { get; } = what;
}

[Mark("class")]
public sealed class MarkedTools
{
    [McpServerTool, AllowAnyone("for tests"), Mark("name")]
    public string ByName() => "named";

    [McpServerTool(Name = "first"), AllowAnyone("for tests"), Mark("one")]
    public string Overloaded(IReadOnlyDictionary<string, int> many) => $"{many.Count}";

    [McpServerTool(Name = "second"), AllowAnyone("for tests"), Mark("two"), Mark("again")]
    public string Overloaded(string one, int other) => one + other;

    [McpServerTool(Name = "third"), AllowAnyone("for tests"), Mark("three")]
    public string Overloaded(string[] several) => $"{several.Length}";

    [Mark("no tool")]
    public string Overloaded() => "none";

    [McpServerTool(Name = "inner"), AllowAnyone("for tests"), Mark("internal")]
    internal string Internal() => "inside";

    [McpServerTool, AllowAnyone("for tests"), Mark("static")]
    public static string OfAll() => "all";

    [McpServerTool, Authorize(Roles = "nurse"), Mark("roles")]
    public string ForNurses() => "nurses";
}
