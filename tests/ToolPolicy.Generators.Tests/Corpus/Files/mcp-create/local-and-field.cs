// exposed: Locals, fields and properties.
using ModelContextProtocol.Server;

namespace Corpus;

public sealed class Offers(PatientTools tools)
{
    private static readonly Func<string> Hours = Raw.Hours;
    public Delegate Any = Raw.Hours;

    private Delegate Find => tools.Find;

    public void Offer()
    {
        Delegate raw = Raw.Find;
        McpServerTool.Create(raw); // unguarded
        McpServerTool.Create(Hours); // unguarded
        McpServerTool.Create(Find); // bypassed
        McpServerTool.Create(Any); // unprovable
    }
}
