// never: Calling a function, which offers it to nobody.
namespace Corpus;

public static class Case
{
    public static async Task Run(AIFunction function)
    {
        await function.InvokeAsync(new() { ["mrn"] = "MRN-1" });
    }
}
