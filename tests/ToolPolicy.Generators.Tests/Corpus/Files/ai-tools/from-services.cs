// exposed: Tools out of dependency injection.
using Microsoft.Extensions.DependencyInjection;

namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, IServiceProvider services)
    {
        options.Tools = services.GetServices<AITool>().ToList(); // unprovable
        options.Tools = [services.GetRequiredService<AIFunction>()]; // unprovable
        options.Tools = [services.GetRequiredKeyedService<AITool>("find")]; // unprovable
    }
}
