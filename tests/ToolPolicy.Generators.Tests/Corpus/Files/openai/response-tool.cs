// exposed: A tool of a response.
using OpenAI.Responses;

namespace Corpus;

public static class Case
{
    public static void Run(ResponseCreationOptions options, BinaryData schema)
    {
        ResponseTool.CreateFunctionTool("find", schema, true); // manual
        options.Tools.Add(ResponseTool.CreateFunctionTool("find", schema, strictModeEnabled: false, "Finds.")); // manual
    }
}
