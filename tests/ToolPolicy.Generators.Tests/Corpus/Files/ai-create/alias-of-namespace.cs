// exposed: The namespace by an alias.
using AI = Microsoft.Extensions.AI;
using C = Clinic;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        AI.AIFunctionFactory.Create(C.Raw.Find); // unguarded
        AI::AIFunctionFactory.Create(C::WardTools.FreeBeds); // bypassed
    }
}
