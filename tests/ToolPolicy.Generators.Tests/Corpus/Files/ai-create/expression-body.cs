// exposed: Bodies that are expressions.
namespace Corpus;

public sealed class Offers(PatientTools tools)
{
    public AIFunction Raw1 => AIFunctionFactory.Create(Raw.Find); // unguarded

    public AIFunction Policy { get; } = AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed

    public AIFunction this[int index] => AIFunctionFactory.Create(tools.Find); // bypassed

    public static implicit operator AIFunction(Offers offers) => AIFunctionFactory.Create(Raw.Hours); // unguarded

    public AIFunction Method() => AIFunctionFactory.Create(Raw.Hours); // unguarded
}
