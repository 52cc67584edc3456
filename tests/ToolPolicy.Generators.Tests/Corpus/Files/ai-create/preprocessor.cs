// exposed: Only what is compiled is reported.
#define RAW
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools)
    {
#if RAW
        AIFunctionFactory.Create(Raw.Find); // unguarded
#else
        AIFunctionFactory.Create(tools.Find);
#endif
#if !RAW
        AIFunctionFactory.Create(Raw.Find);
#elif RAW
        AIFunctionFactory.Create(tools.Find); // bypassed
#endif
    }
}
