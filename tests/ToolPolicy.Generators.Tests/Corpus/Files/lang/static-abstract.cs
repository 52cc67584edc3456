// exposed: A static method of an interface's implementer.
namespace Corpus;

public interface IFinder
{
    static abstract string Find(string mrn);
}

public static class Case
{
    public static AIFunction Run<T>()
        where T : IFinder => AIFunctionFactory.Create(T.Find); // unguarded
}
