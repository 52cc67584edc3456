// exposed: Options made in a factory of dependency injection.
using Microsoft.Extensions.DependencyInjection;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services)
    {
        services.AddSingleton(provider => new ChatOptions { Tools = [AIFunctionFactory.Create(Raw.Find)] }); // unguarded
        services.AddScoped(provider => new ChatOptions { Tools = provider.GetServices<AITool>().ToList() }); // unprovable
        services.AddKeyedSingleton<AITool>("beds", (provider, key) => AIFunctionFactory.Create(WardTools.FreeBeds)); // bypassed
    }
}
