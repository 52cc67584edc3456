// exposed: Every method of a type.
using System.Reflection;

namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options)
    {
        foreach (MethodInfo method in typeof(RawDesk).GetMethods())
        {
            AIFunctionFactory.Create(method, new RawDesk()); // unprovable
        }
    }
}
