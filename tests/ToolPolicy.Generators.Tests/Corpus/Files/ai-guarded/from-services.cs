// guarded: A set out of dependency injection.
using Microsoft.Extensions.DependencyInjection;

namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, IServiceCollection services, IServiceProvider provider, ToolSession session)
    {
        services.AddGuardedTools<PatientTools>();
        options.Tools = [.. provider.GetRequiredService<GuardedToolSet>().For(session)];
        options.Tools = [.. provider.GetService<GuardedToolSet>()!];
    }
}
