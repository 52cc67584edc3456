// exposed: A host whose type parameter no signature mentions.
namespace Corpus;

public class Archive<T>
{
    [RequiresRole("clerk")]
    public string Count() => "0";

    public string Size() => "0";
}

public static class Case
{
    public static void Run(Archive<int> archive)
    {
        AIFunctionFactory.Create(archive.Count); // bypassed
        AIFunctionFactory.Create(archive.Size); // unguarded
    }
}
