// exposed: A declaration whose calls are dispatched by hand.
using System.Text.Json;

namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, JsonElement schema)
    {
        AIFunctionFactory.CreateDeclaration("find", "Finds.", schema); // manual
        options.Tools = [AIFunctionFactory.CreateDeclaration("find", null, schema, null)]; // manual
    }
}
