// exposed: Named by a type that derives from it.
using OpenAI.Responses;

namespace Corpus;

public static class Case
{
    public static void Run()
    {
        FunctionTool.CreateFunctionTool("find", null, null); // manual
    }
}
