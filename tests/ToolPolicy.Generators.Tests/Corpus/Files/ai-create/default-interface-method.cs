// exposed: In a default method of an interface.
namespace Corpus;

public interface IOffer
{
    AIFunction Raw1() => AIFunctionFactory.Create(Raw.Find); // unguarded

    static AIFunction Policy() => AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed
}
