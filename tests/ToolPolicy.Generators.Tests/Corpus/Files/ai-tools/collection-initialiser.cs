// exposed: A list that is added to in the initialiser of its owner.
namespace Corpus;

public static class Case
{
    public static ChatOptions Run(AITool tool) => new()
    {
        Temperature = 0,
        Tools =
        [
            tool, // unprovable
        ],
    };
}
