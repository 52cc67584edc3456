// exposed: The factory in a delegate that is made explicitly, and in a cast.
using System.Reflection;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        var make = new Func<Delegate, AIFunctionFactoryOptions?, AIFunction>(AIFunctionFactory.Create); // unprovable
        var other = (Func<MethodInfo, object?, AIFunctionFactoryOptions?, AIFunction>)AIFunctionFactory.Create; // unprovable
    }
}
