// exposed: Methods of other assemblies have no policy.
namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(Guid.NewGuid); // unguarded
        AIFunctionFactory.Create(System.IO.File.Delete); // unguarded
        AIFunctionFactory.Create((Func<string, string?>)Environment.GetEnvironmentVariable); // unguarded
    }
}
