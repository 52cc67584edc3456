// exposed: Locals, fields, properties and branches.
using Microsoft.SemanticKernel;

namespace Corpus;

public sealed class Offers(PatientTools tools)
{
    private static readonly Func<string> Hours = Raw.Hours;

    private Delegate Find => tools.Find;

    public void Offer(bool late)
    {
        Delegate raw = Raw.Find;
        KernelFunctionFactory.CreateFromMethod(raw); // unguarded
        KernelFunctionFactory.CreateFromMethod(Hours); // unguarded
        KernelFunctionFactory.CreateFromMethod(Find); // bypassed
        KernelFunctionFactory.CreateFromMethod(late ? tools.Hours : Hours); // unguarded
    }
}
