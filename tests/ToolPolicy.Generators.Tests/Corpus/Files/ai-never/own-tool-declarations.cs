// never: Policies on methods that are registered nowhere.
namespace Corpus;

public sealed class Desk
{
    /// <summary>Opens.</summary>
    [RequiresRole("clerk")]
    public string Open() => "";

    public string Shut() => "";
}
