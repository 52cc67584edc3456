// never: Services that are no tools.
using Microsoft.Extensions.DependencyInjection;

namespace Corpus;

public static class Case
{
    public static void Run(IServiceCollection services)
    {
        services.AddSingleton<RawDesk>();
        services.AddSingleton<IDisposable>(provider => new Timer(_ => { }));
        services.AddSingleton(new RawDesk());
        services.AddMcpServer();
    }
}
