// exposed: The overloads that take reflection's method: the compiler does not see which.
using System.Reflection;

namespace Corpus;

public static class Case
{
    public static void Run(MethodInfo method, object target)
    {
        AIFunctionFactory.Create(method, target); // unprovable
        AIFunctionFactory.Create(method, target, new AIFunctionFactoryOptions()); // unprovable
        AIFunctionFactory.Create(method, target, "find", "Finds."); // unprovable
        AIFunctionFactory.Create(method, _ => new RawDesk(), null); // unprovable
    }
}
