// exposed: Inside iterators and asynchronous methods.
namespace Corpus;

public static class Case
{
    public static IEnumerable<AIFunction> Each()
    {
        yield return AIFunctionFactory.Create(Raw.Find); // unguarded
        yield return AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed
    }

    public static async IAsyncEnumerable<AIFunction> EachAsync()
    {
        await Task.Yield();
        yield return AIFunctionFactory.Create(Raw.Hours); // unguarded
    }

    public static async Task<AIFunction> OneAsync() => await Task.FromResult(AIFunctionFactory.Create(Raw.Find)); // unguarded
}
