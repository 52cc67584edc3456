// never: Factories of the same simple names in another namespace.
namespace Corpus;

public static class KernelFunctionFactory
{
    public static string CreateFromMethod(Delegate method) => method.Method.Name;
}

public static class KernelPluginFactory
{
    public static string CreateFromObject(object target) => target.ToString()!;
}

public static class Extensions
{
    public static List<T> AddFromType<T>(this List<T> list) => list;
}

public static class Case
{
    public static void Run(List<RawDesk> desks)
    {
        KernelFunctionFactory.CreateFromMethod(Raw.Find);
        KernelPluginFactory.CreateFromObject(new RawDesk());
        desks.AddFromType();
    }
}
