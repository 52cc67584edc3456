// Shapes of the main package Microsoft.Extensions.AI, as far as tools reach a model through it.
#nullable enable
using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.AI
{
    public class FunctionInvokingChatClient : DelegatingChatClient
    {
        public FunctionInvokingChatClient(IChatClient innerClient, ILoggerFactory? loggerFactory = null, IServiceProvider? functionInvocationServices = null) : base(innerClient) { }

        public IList<AITool>? AdditionalTools { get; set; }

        public bool AllowConcurrentInvocation { get; set; }
    }

    public sealed class ChatClientBuilder
    {
        public ChatClientBuilder(IChatClient innerClient) => Inner = innerClient;

        public IChatClient Inner { get; private set; }

        public ChatClientBuilder Use(Func<IChatClient, IChatClient> clientFactory)
        {
            Inner = clientFactory(Inner);
            return this;
        }

        public IChatClient Build(IServiceProvider? services = null) => Inner;
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<FunctionInvokingChatClient>? configure = null) =>
            builder.Use(inner =>
            {
                FunctionInvokingChatClient client = new(inner, loggerFactory);
                configure?.Invoke(client);
                return client;
            });
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => new(innerClient);
    }
}
