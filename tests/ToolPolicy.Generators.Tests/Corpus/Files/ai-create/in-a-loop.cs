// exposed: A known method inside loops.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools, List<AIFunction> all)
    {
        for (int i = 0; i < 3; i++)
        {
            all.Add(AIFunctionFactory.Create(Raw.Find)); // unguarded
        }

        while (all.Count < 9)
        {
            all.Add(AIFunctionFactory.Create(tools.Find)); // bypassed
        }

        do
        {
            all.Add(AIFunctionFactory.Create((int n) => n)); // unguarded
        }
        while (all.Count < 12);
    }
}
