// exposed: A type parameter says nothing.
using Microsoft.Extensions.DependencyInjection;

namespace Corpus;

public static class Case
{
    public static void Run<T>(IMcpServerBuilder builder)
        where T : class => builder.WithTools<T>(); // unprovable
}
