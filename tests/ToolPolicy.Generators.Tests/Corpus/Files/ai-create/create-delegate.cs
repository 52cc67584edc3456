// exposed: A delegate made by reflection.
using System.Reflection;

namespace Corpus;

public static class Case
{
    public static void Run(MethodInfo method)
    {
        AIFunctionFactory.Create(method.CreateDelegate<Func<string>>()); // unprovable
        AIFunctionFactory.Create(Delegate.CreateDelegate(typeof(Func<string>), method)); // unprovable
    }
}
