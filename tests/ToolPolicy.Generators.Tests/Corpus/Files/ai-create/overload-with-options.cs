// exposed: The overload that takes options.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools, AIFunctionFactoryOptions options)
    {
        AIFunctionFactory.Create(Raw.Find, options); // unguarded
        AIFunctionFactory.Create(tools.Find, new AIFunctionFactoryOptions { Name = "find" }); // bypassed
    }
}
