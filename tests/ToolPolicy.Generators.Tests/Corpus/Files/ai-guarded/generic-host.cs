// guarded: The guard of a host of a generic type.
namespace Corpus;

public class Archive<T>
{
    /// <summary>Counts.</summary>
    [RequiresRole("clerk")]
    public string Count() => "0";
}

public static class Case
{
    public static ChatOptions Run(Archive<int> archive) => new() { Tools = [.. archive.Guarded()] };
}
