// exposed: A parameter of a private method that is assigned before it is used.
namespace Corpus;

public static class Case
{
    public static AIFunction Run(PatientTools tools, Delegate any) => Make(tools.Find, any);

    private static AIFunction Make(Delegate method, Delegate any)
    {
        method = any;
        return AIFunctionFactory.Create(method); // unprovable
    }
}
