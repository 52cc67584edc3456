using System.Threading;

namespace ToolPolicy.Net;

/// <summary>What the upper half tells the lower one about the request that is on its way: that it came through, and which tools only the invoking client knows.</summary>
internal sealed record Vetted(LowerNet Lower, CheckedTools Invokers)
{
    private static readonly AsyncLocal<Vetted?> Flow = new();

    /// <summary>The request in this flow, if it is on its way to <paramref name="lower"/>. A tool that asks another model is in the flow of the first request; that one proves nothing for it.</summary>
    public static Vetted? For(LowerNet lower) => Flow.Value is { } vetted && ReferenceEquals(vetted.Lower, lower) ? vetted : null;

    /// <summary>For the rest of an asynchronous method; its caller's flow stays as it is.</summary>
    public void Enter() => Flow.Value = this;
}
