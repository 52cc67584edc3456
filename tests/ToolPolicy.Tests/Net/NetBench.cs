using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Tests.Infrastructure;

namespace ToolPolicy.Tests.Net;

/// <summary>What the tests of the net have in common.</summary>
internal static class NetBench
{
    private static readonly Recording Recorded = new();

    /// <summary>Guarded tools, bound to a session that may call them.</summary>
    public static GuardedToolSet Guarded(out CountingTools host, string subject = "ada")
    {
        host = new CountingTools();
        return host.Guarded(Recorded.Guard).For(Recording.Session(subject, "tester"));
    }

    public static GuardedFunction Tool(this GuardedToolSet tools, string name) => tools.Single(tool => tool.Name == name);

    /// <summary>Asks either way, and gives all contents that come out.</summary>
    public static async Task<IReadOnlyList<AIContent>> AskAsync(this IChatClient client, bool streamed, ChatOptions? options = null, params IEnumerable<ChatMessage> messages)
    {
        ChatMessage[] asked = [new(ChatRole.User, "hello"), .. messages];
        if (!streamed)
        {
            return [.. (await client.GetResponseAsync(asked, options)).Messages.SelectMany(static message => message.Contents)];
        }

        List<AIContent> contents = [];
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(asked, options))
        {
            contents.AddRange(update.Contents);
        }

        return contents;
    }

    public static ChatOptions Offer(params AITool[] tools) => new() { Tools = [.. tools] };

    public static string? ResultOf(this IReadOnlyList<AIContent> contents, string callId) => contents.OfType<FunctionResultContent>().LastOrDefault(result => result.CallId == callId)?.Result?.ToString();
}
