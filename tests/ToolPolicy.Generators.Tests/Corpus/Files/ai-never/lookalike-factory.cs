// never: A factory of the same simple name in another namespace.
namespace Corpus;

public static class AIFunctionFactory
{
    public static string Create(Delegate method) => method.Method.Name;

    public static string CreateDeclaration(string name) => name;
}

public static class Case
{
    public static void Run(Delegate any)
    {
        AIFunctionFactory.Create(Raw.Find);
        AIFunctionFactory.Create(any);
        AIFunctionFactory.CreateDeclaration("x");
        Func<Delegate, string> make = AIFunctionFactory.Create;
    }
}
