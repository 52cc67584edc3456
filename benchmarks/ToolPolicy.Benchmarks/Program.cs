using System;
using System.Linq;
using ToolPolicy.Benchmarks;
using ToolPolicy.Benchmarks.Cases;
using ToolPolicy.Benchmarks.Estimate;

if (args is ["estimate", var folder])
{
    return await EstimateFiles.RunAsync(folder);
}

if (args is ["mcp-serve", var how])
{
    return await McpServing.RunAsync(how == "guarded");
}

if (args is ["adversarial"])
{
    return Adversarial.Run();
}

if (args is not ["ratios", ..])
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project benchmarks/ToolPolicy.Benchmarks -- ratios [NAME...] | adversarial | estimate FOLDER");
    return 2;
}

string[] wanted = args[1..];
Comparison[] comparisons = [.. InvocationCases.All(), .. CapCases.All(), .. DecisionCases.All(), .. CreationCases.All(), .. McpCases.All(), .. FreeTextCases.All(), .. AllDetectorCases.All(), .. MaskingCases.All()];
if (wanted.Except(comparisons.Select(static comparison => comparison.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"no comparison is named '{unknown}'; there are: {string.Join(", ", comparisons.Select(static comparison => comparison.Name))}");
    return 2;
}

foreach (Comparison comparison in comparisons.Where(comparison => wanted.Length == 0 || wanted.Contains(comparison.Name, StringComparer.Ordinal)))
{
    Console.WriteLine($"# {comparison.What}");
    Console.WriteLine(Interleaved.Run(comparison).ToLine(comparison));
}

return 0;
