using System;
using Anthropic;
using Microsoft.Extensions.AI;

namespace Clinic;

/// <summary>A model that answers over the network, through the same interface as the script.</summary>
public static class RealModel
{
    private const string DefaultModel = "claude-sonnet-5-5";

    /// <summary>The model, when the environment holds an <c>ANTHROPIC_API_KEY</c>; null otherwise. <c>ANTHROPIC_MODEL</c> chooses another one.</summary>
    public static (IChatClient Client, string Name)? FromEnvironment()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY")))
        {
            return null;
        }

        string name = Environment.GetEnvironmentVariable("ANTHROPIC_MODEL") is { Length: > 0 } chosen ? chosen : DefaultModel;
        return (new AnthropicClient().AsIChatClient(name), name);
    }
}
