// Shapes of the Microsoft Agent Framework.
#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Agents.AI
{
    public abstract class AIAgent
    {
        public virtual string? Name => null;
    }

    public abstract class AgentSession;

    public class AgentRunOptions;

    public sealed class ChatClientAgentRunOptions : AgentRunOptions
    {
        public ChatClientAgentRunOptions(ChatOptions? chatOptions = null) => ChatOptions = chatOptions;

        public ChatOptions? ChatOptions { get; set; }
    }

    public sealed class ChatClientAgentOptions
    {
        public string? Name { get; set; }

        public ChatOptions? ChatOptions { get; set; }
    }

    public sealed class ChatClientAgent : AIAgent
    {
        public ChatClientAgent(IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, IServiceProvider? services = null) { }

        public ChatClientAgent(IChatClient chatClient, ChatClientAgentOptions? options, IServiceProvider? services = null) { }
    }

    public sealed class AIContext
    {
        public string? Instructions { get; set; }

        public IEnumerable<AITool>? Tools { get; set; }
    }

    public abstract class AIContextProvider
    {
        protected abstract ValueTask<AIContext> ProvideAIContextAsync(CancellationToken cancellationToken = default);
    }

    public static class AIAgentExtensions
    {
        public static AIFunction AsAIFunction(this AIAgent agent, AIFunctionFactoryOptions? options = null, AgentSession? session = null) => throw new NotSupportedException();
    }

    public sealed class AgentInlineSkill
    {
        public AgentInlineSkill(string name) { }

        public AgentInlineSkill AddScript(string name, Delegate method, string? description = null) => this;
    }
}

namespace Microsoft.Agents.AI.Hosting
{
    public interface IHostedAgentBuilder
    {
        string Name { get; }

        IServiceCollection ServiceCollection { get; }
    }

    public static class HostedAgentBuilderExtensions
    {
        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, AITool tool) => builder;

        public static IHostedAgentBuilder WithAITools(this IHostedAgentBuilder builder, params AITool[] tools) => builder;

        public static IHostedAgentBuilder WithAITool(this IHostedAgentBuilder builder, Func<IServiceProvider, AITool> factory, ServiceLifetime? lifetime = null) => builder;
    }
}

namespace Microsoft.Extensions.AI
{
    public static class ChatClientExtensions
    {
        public static Microsoft.Agents.AI.ChatClientAgent AsAIAgent(
            this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, IServiceProvider? services = null) =>
            new(chatClient, instructions, name, description, tools, services);

        public static Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this IChatClient chatClient, Microsoft.Agents.AI.ChatClientAgentOptions? options, IServiceProvider? services = null) =>
            new(chatClient, options, services);
    }
}
