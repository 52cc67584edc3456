// exposed: Every marked type of an assembly that comes from outside.
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Corpus;

public static class Case
{
    public static void Run(IMcpServerBuilder builder, Assembly assembly)
    {
        builder.WithToolsFromAssembly(assembly); // unprovable
        builder.WithToolsFromAssembly(Assembly.Load("Plugin")); // unprovable
    }
}
