using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ToolPolicy.Mutation;

/// <summary>A change that Stryker made.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Name, string Before, string After)
{
    /// <summary>Those of a report of Stryker that compile and are not part of another.</summary>
    public static Mutant[] AllOf(string report, out Dictionary<string, int> compileErrors)
    {
        using JsonDocument json = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        List<Mutant> mutants = [];
        compileErrors = [];
        foreach (JsonProperty file in json.RootElement.GetProperty("files").EnumerateObject())
        {
            string[] lines = file.Value.GetProperty("source").GetString()!.ReplaceLineEndings("\n").Split('\n');
            string name = file.Name.Replace('\\', '/');
            name = name[(name.IndexOf("Obligations/", StringComparison.Ordinal) is >= 0 and int at ? at : 0)..];
            foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                string status = mutant.GetProperty("status").GetString()!;
                if (status == "CompileError")
                {
                    compileErrors[name] = compileErrors.GetValueOrDefault(name) + 1;
                }
                else if (status != "Ignored")
                {
                    JsonElement start = mutant.GetProperty("location").GetProperty("start");
                    JsonElement end = mutant.GetProperty("location").GetProperty("end");
                    mutants.Add(new Mutant(
                        int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture), name, start.GetProperty("line").GetInt32(), mutant.GetProperty("mutatorName").GetString()!,
                        Between(lines, start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32(), end.GetProperty("line").GetInt32(), end.GetProperty("column").GetInt32()),
                        mutant.GetProperty("replacement").GetString()!));
                }
            }
        }

        return [.. mutants.OrderBy(static mutant => mutant.File, StringComparer.Ordinal).ThenBy(static mutant => mutant.Line).ThenBy(static mutant => mutant.Id)];
    }

    private static string Between(string[] lines, int line, int column, int endLine, int endColumn) => line == endLine
        ? lines[line - 1][(column - 1)..Math.Min(endColumn - 1, lines[line - 1].Length)]
        : lines[line - 1][(column - 1)..] + " …";
}
