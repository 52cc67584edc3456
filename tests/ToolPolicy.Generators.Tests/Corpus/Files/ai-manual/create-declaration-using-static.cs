// exposed: By using static, with named arguments.
using System.Text.Json;
using static Microsoft.Extensions.AI.AIFunctionFactory;

namespace Corpus;

public static class Case
{
    public static void Run(JsonElement schema)
    {
        AIFunctionDeclaration find = CreateDeclaration(jsonSchema: schema, name: "find", description: null); // manual
    }
}
