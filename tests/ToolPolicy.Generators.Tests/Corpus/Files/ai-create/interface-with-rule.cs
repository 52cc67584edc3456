// exposed: The method of an interface that carries the rule.
namespace Corpus;

public interface ILookup
{
    [RequiresRole("clinician")]
    string Find(string mrn);

    string Name();
}

public static class Case
{
    public static void Run(ILookup lookup)
    {
        AIFunctionFactory.Create(lookup.Find); // bypassed
        AIFunctionFactory.Create(lookup.Name); // unguarded
    }
}
