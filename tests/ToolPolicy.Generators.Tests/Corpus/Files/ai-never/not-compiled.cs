// never: What the preprocessor leaves out.
namespace Corpus;

public static class Case
{
#if NEVER
    public static AIFunction Run() => AIFunctionFactory.Create(Raw.Find);
#endif
}
