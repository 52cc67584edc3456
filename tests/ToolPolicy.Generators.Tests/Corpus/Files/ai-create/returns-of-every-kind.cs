// exposed: Whatever the method returns.
namespace Corpus;

public static class Many
{
    public static void Nothing() { }

    public static Task Later() => Task.CompletedTask;

    public static ValueTask<int> Soon() => new(1);

    public static IAsyncEnumerable<int> Stream() => throw new NotSupportedException();

    public static ref int Reference(int[] numbers) => ref numbers[0];
}

public static class Case
{
    public static void Run()
    {
        AIFunctionFactory.Create(Many.Nothing); // unguarded
        AIFunctionFactory.Create(Many.Later); // unguarded
        AIFunctionFactory.Create(Many.Soon); // unguarded
        AIFunctionFactory.Create(Many.Stream); // unguarded
    }
}
