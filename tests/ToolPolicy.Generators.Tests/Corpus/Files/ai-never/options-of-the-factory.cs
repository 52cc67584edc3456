// never: Options of the factory, without a call of it.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactoryOptions options = new() { Name = "find", Description = "Finds." };
        AIFunctionArguments arguments = new() { ["mrn"] = "MRN-1" };
    }
}
