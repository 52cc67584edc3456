// never: Extensions of the same simple names elsewhere.
namespace Elsewhere
{
    public sealed class McpServerTool
    {
        public static McpServerTool Create(Delegate method) => new();
    }

    public interface IMcpServerBuilder;

    public static class McpServerBuilderExtensions
    {
        public static IMcpServerBuilder WithTools<T>(this IMcpServerBuilder builder) => builder;

        public static IMcpServerBuilder WithToolsFromAssembly(this IMcpServerBuilder builder) => builder;

        public static IMcpServerBuilder WithCallToolHandler(this IMcpServerBuilder builder, Delegate handler) => builder;
    }
}

namespace Corpus
{
    using Elsewhere;

    public static class Case
    {
        public static void Run(IMcpServerBuilder builder)
        {
            builder.WithTools<RawDesk>().WithToolsFromAssembly().WithCallToolHandler(Raw.Find);
            McpServerTool.Create(Raw.Find);
        }
    }
}
