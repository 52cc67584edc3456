// guarded: Through readonly fields.
namespace Corpus;

public sealed class Offers(PatientTools tools)
{
    private static readonly GuardedToolSet Beds = GuardedTools.WardTools();
    private readonly GuardedToolSet _set = tools.Guarded();
    private readonly AITool _first = GuardedTools.WardTools()[0];

    public ChatOptions Offer(ToolSession session) => new() { Tools = [.. _set.For(session), .. Beds, _first] };
}
