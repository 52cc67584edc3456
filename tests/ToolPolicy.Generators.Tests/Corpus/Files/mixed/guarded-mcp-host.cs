// guarded: Our own registration of a server's tools.
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder)
    {
        builder.WithGuardedTools<PatientTools>();
    }
}
