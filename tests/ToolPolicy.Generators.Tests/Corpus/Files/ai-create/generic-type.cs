// exposed: A method of a closed generic type.
namespace Corpus;

public class Box<T>
{
    public T? Content() => default;

    public static string Kind() => typeof(T).Name;
}

public static class Case
{
    public static void Run(Box<int> box)
    {
        AIFunctionFactory.Create(box.Content); // unguarded
        AIFunctionFactory.Create(Box<string>.Kind); // unguarded
    }
}
