using System;
using System.Linq;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolPolicy.Tests.Audit;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

/// <summary>Invoking clients log arguments with the options of the function they invoke, before they invoke it.</summary>
public sealed class HostLoggingTests
{
    private readonly GuardedFunction _function = new AuditedTools().Guarded(new Recording().Guard).Single();

    [Fact]
    public void What_a_host_logs_of_the_arguments_is_masked()
    {
        AIFunctionArguments arguments = new()
        {
            ["text"] = "open",
            ["secret"] = "123-45-6789",
            ["card"] = "4111111111111111",
            ["dropped"] = "gone",
            ["made-up"] = "canary",
            ["number"] = JsonDocument.Parse("5").RootElement,
        };

        // As FunctionInvokingChatClient does it: by the contract of the declared type.
        string log = JsonSerializer.Serialize(arguments, _function.JsonSerializerOptions.GetTypeInfo(typeof(AIFunctionArguments)));
        JsonElement logged = JsonDocument.Parse(log).RootElement;
        Assert.Equal("open", logged.GetProperty("text").GetString());
        Assert.Equal("\u27e6redacted:ssn\u27e7", logged.GetProperty("secret").GetString());
        Assert.Equal("\u27e6redacted:card\u27e71111", logged.GetProperty("card").GetString());
        Assert.Equal("5", logged.GetProperty("number").GetString());
        foreach (string canary in new[] { "123-45-6789", "411111111111", "gone", "canary", "made-up" })
        {
            Assert.DoesNotContain(canary, log, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_other_type_is_written_as_by_default()
    {
        JsonSerializerOptions options = _function.JsonSerializerOptions;
        Assert.True(options.IsReadOnly);
        Assert.Equal(
            JsonSerializer.Serialize("text", AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(string))),
            JsonSerializer.Serialize("text", options.GetTypeInfo(typeof(string))));
        Assert.Same(options, _function.JsonSerializerOptions);
    }
}
