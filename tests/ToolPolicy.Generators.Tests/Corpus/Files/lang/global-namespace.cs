// exposed: No namespace at all.

public static class Case
{
    public static AIFunction Run() => AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed
}
