using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ToolPolicy.Benchmarks.GeneratorCost;

/// <summary>Sources that are compiled: generated, and always the same.</summary>
internal static class Projects
{
    public const int MethodsPerFile = 20;

    /// <summary>Hosts of twenty tools, of which two return records of their own with a masked member.</summary>
    public static IReadOnlyList<string> Tools(int methods) => [.. Enumerable.Range(0, methods / MethodsPerFile).Select(Host)];

    /// <summary>The same hosts with bodies as programs have them: about twenty lines for a tool.</summary>
    public static IReadOnlyList<string> ToolsWithBodies(int methods) => [.. Enumerable.Range(0, methods / MethodsPerFile).Select(Bodies.Host)];

    /// <summary>As many methods of the same parameters, for the generator of LoggerMessage.</summary>
    public static IReadOnlyList<string> LoggerMessages(int methods) => [.. Enumerable.Range(0, methods / MethodsPerFile).Select(Log)];

    private static string Host(int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using ToolPolicy;

            namespace Sample.Part{{number % 50}};

            public sealed record Row{{number}}A(string Name, int Count, [Sensitive("ssn")] string Ssn);

            public sealed record Row{{number}}B(string Name, System.Guid Id, [Sensitive("card", KeepLast = 4)] string Card);

            public sealed class Host{{number}}
            {

            """);
        for (int tool = 0; tool < MethodsPerFile; tool++)
        {
            string result = tool switch
            {
                3 => $"public Row{number}A Find{tool}(string name, int count) => new(name, count, name);",
                13 => $"public Row{number}B Find{tool}(string name, int count) => new(name, default, name);",
                _ => $"public string Find{tool}(string name, int count) => name + count;",
            };
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Finds row {{tool}} of part {{number}}.</summary>
                    [RequiresRole("role{{tool % 7}}"), MaxTokens({{400 + tool}})]
                    {{result}}


                """);
        }

        return text.Append("}\n").ToString();
    }

    private static string Log(int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using Microsoft.Extensions.Logging;

            namespace Sample.Part{{number % 50}};

            public static partial class Log{{number}}
            {

            """);
        for (int method = 0; method < MethodsPerFile; method++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Says that row {{method}} of part {{number}} was found.</summary>
                    [LoggerMessage(EventId = {{method}}, Level = LogLevel.Information, Message = "Found {Name} {Count} in {{method}}")]
                    public static partial void Find{{method}}(this ILogger logger, string name, int count);


                """);
        }

        return text.Append("}\n").ToString();
    }
}
