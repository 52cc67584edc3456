// never: Handlers that call nothing.
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder)
    {
        builder.WithListToolsHandler((request, cancellation) => new ValueTask<ListToolsResult>(new ListToolsResult()));
        builder.WithListPromptsHandler((request, cancellation) => new ValueTask<ListPromptsResult>(new ListPromptsResult()));
    }
}
