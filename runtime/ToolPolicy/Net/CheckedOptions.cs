using Microsoft.Extensions.AI;

namespace ToolPolicy.Net;

/// <summary>Options of a request with a copy of the tools that passed, so that no one who holds the original can change them between the check and the use.</summary>
internal static class CheckedOptions
{
    public static (ChatOptions? Passed, CheckedTools Tools) Of(ChatOptions? options, NetSettings settings, string place)
    {
        CheckedTools tools = new(settings);
        if (options is null)
        {
            return (null, tools);
        }

        ChatOptions passed = options.Clone();
        if (passed.Tools is { } offered)
        {
            tools.Add(offered, place);
            passed.Tools = [.. tools.Tools];
        }

        return (passed, tools);
    }
}
