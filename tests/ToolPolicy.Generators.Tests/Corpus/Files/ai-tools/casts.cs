// exposed: Casts of what is unknown.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, object any, AITool tool, dynamic late)
    {
        options.Tools = [(AITool)any]; // unprovable
        options.Tools = [(AIFunction)tool]; // unprovable
        options.Tools = (IList<AITool>)any; // unprovable
        options.Tools = [(any as AITool)!]; // unprovable
        options.Tools = (IList<AITool>)late; // unprovable
    }
}
