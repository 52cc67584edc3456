// guarded: Options made of a set in a factory of dependency injection.
using Microsoft.Extensions.DependencyInjection;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services)
    {
        services.AddScoped(provider => new ChatOptions { Tools = [.. provider.GetRequiredService<GuardedToolSet>().For(provider.GetRequiredService<ToolSession>())] });
    }
}
