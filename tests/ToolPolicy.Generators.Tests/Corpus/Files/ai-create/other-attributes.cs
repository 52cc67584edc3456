// exposed: Attributes that say nothing of who may call.
namespace Corpus;

public sealed class Desk
{
    [System.ComponentModel.Description("Opens."), Obsolete("old")]
    public string Open() => "";

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Any", "Any", Justification = "none")]
    public string Shut() => "";

    public void Offer()
    {
#pragma warning disable CS0618
        AIFunctionFactory.Create(Open); // unguarded
#pragma warning restore CS0618
        AIFunctionFactory.Create(Shut); // unguarded
    }
}
