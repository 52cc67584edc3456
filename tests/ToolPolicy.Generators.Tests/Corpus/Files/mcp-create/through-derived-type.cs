// exposed: The factory named by a type that derives from it.
using ModelContextProtocol.Server;

namespace Corpus;

public abstract class Finder : McpServerTool // unguarded
{
    public static McpServerTool Make() => Create(Raw.Find); // unguarded
}
