// exposed: In a lambda that configures.
namespace Corpus;

public static class Case
{
    public static void Run(AITool tool)
    {
        Configure(options => options.Tools = [tool]); // unprovable
        Configure(options => options.Tools!.Add(AIFunctionFactory.Create(Raw.Find))); // unguarded
    }

    public static void Configure(Action<ChatOptions> configure) => configure(new());
}
