// exposed: In a field.
using System.Text.Json;

namespace Corpus;

public static class Declared
{
    public static readonly AIFunctionDeclaration Find = AIFunctionFactory.CreateDeclaration("find", "Finds.", default); // manual
}
