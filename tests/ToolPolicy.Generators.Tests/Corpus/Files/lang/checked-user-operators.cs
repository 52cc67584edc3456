// exposed: A lambda in an operator of a generic struct.
namespace Corpus;

public readonly record struct Money(int Amount)
{
    public static AIFunction operator checked +(Money left, Money right) => AIFunctionFactory.Create(() => left.Amount + right.Amount); // unguarded

    public static AIFunction operator +(Money left, Money right) => AIFunctionFactory.Create(() => left.Amount + right.Amount); // unguarded
}
