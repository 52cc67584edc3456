// exposed: A delegate that another assembly holds.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(TimeProvider.System.GetUtcNow); // unguarded
        AIFunctionFactory.Create(System.Net.ServicePointManager.ServerCertificateValidationCallback!); // unprovable
    }
}
