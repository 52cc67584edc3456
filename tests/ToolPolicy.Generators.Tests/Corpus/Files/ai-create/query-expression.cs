// exposed: Inside a query.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools, string[] names)
    {
        var raw = (from name in names select AIFunctionFactory.Create(Raw.Find, name)).ToList(); // unguarded
        var policy = (from name in names let f = AIFunctionFactory.Create(tools.Find, name) where f.Name != "" select f).ToList(); // bypassed
    }
}
