// exposed: Options by an alias.
using Opts = Microsoft.Extensions.AI.ChatOptions;
using Tools = System.Collections.Generic.List<Microsoft.Extensions.AI.AITool>;

namespace Corpus;

public static class Case
{
    public static void Run(AITool tool)
    {
        Opts options = new() { Tools = new Tools { tool } }; // unprovable
    }
}
