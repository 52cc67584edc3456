using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ToolPolicy.Benchmarks.AnalyzerCost;

/// <summary>Sources that are compiled: generated, and always the same.</summary>
internal static class Projects
{
    private const int ToolsPerHost = 20;

    /// <summary>Hosts of twenty tools; each host is offered to a chat, and every tenth tool is registered raw as well, so that there is something to find.</summary>
    public static IReadOnlyList<string> WithTools(int tools) => [.. Enumerable.Range(0, (tools + ToolsPerHost - 1) / ToolsPerHost).Select(Host)];

    /// <summary>Files of about two hundred lines of ordinary code: properties, loops, queries, lambdas, asynchronous methods, calls of all kinds.</summary>
    /// <param name="lines">How many lines, at least.</param>
    /// <param name="hasServices">Whether some files register services, which are looked at closer than ordinary calls.</param>
    public static IReadOnlyList<string> WithoutTools(int lines, bool hasServices)
    {
        List<string> files = [];
        for (int written = 0; written < lines; written += files[^1].AsSpan().Count('\n'))
        {
            files.Add(Ordinary(files.Count, hasServices && files.Count % 8 == 0));
        }

        return files;
    }

    private static string Host(int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System.ComponentModel.DataAnnotations;
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;
            using ToolPolicy;

            namespace Sample.Part{{number % 50}};

            public sealed record Row{{number}}(string Name, int Count, [Sensitive("ssn")] string Ssn);

            public sealed class Host{{number}}
            {
                private readonly System.Collections.Generic.List<Row{{number}}> _rows = [];


            """);
        for (int tool = 0; tool < ToolsPerHost; tool++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Finds row {{tool}} of part {{number}}.</summary>
                    [RequiresRole("role{{tool % 7}}"), MaxTokens({{400 + tool}})]
                    public async Task<Row{{number}}?> Find{{tool}}Async(string name, [Range(1, {{tool + 2}})] int count)
                    {
                        await Task.Yield();
                        return _rows.Find(row => row.Name == name && row.Count >= count);
                    }


                """);
        }

        text.Append(CultureInfo.InvariantCulture, $$"""
            }

            public static class Chat{{number}}
            {
                public static ChatOptions Offer(Host{{number}} host, ToolSession session) => new() { Tools = [.. host.Guarded().For(session)] };

                public static AIFunction[] Raw(Host{{number}} host) => [AIFunctionFactory.Create(host.Find0Async), AIFunctionFactory.Create(host.Find10Async)];
            }

            """);
        return text.ToString();
    }

    private static string Ordinary(int number, bool registers)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Sample.Part{{number % 50}};

            public sealed record Order{{number}}(int Id, string Customer, decimal Amount);

            public sealed class Orders{{number}}
            {
                private readonly Dictionary<int, Order{{number}}> _orders = [];
                private readonly List<Func<Order{{number}}, bool>> _filters = [];


            """);
        for (int member = 0; member < 8; member++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public int Count{{member}} { get; private set; }

                    public decimal Total{{member}}(string customer) => _orders.Values
                        .Where(order => order.Customer == customer && order.Id > {{member}})
                        .Select(order => order.Amount)
                        .DefaultIfEmpty()
                        .Sum();

                    public bool Add{{member}}(Order{{number}} order)
                    {
                        ArgumentNullException.ThrowIfNull(order);
                        foreach (Func<Order{{number}}, bool> filter in _filters)
                        {
                            if (!filter(order))
                            {
                                return false;
                            }
                        }

                        _filters.Add(other => other.Id != order.Id);
                        Count{{member}}++;
                        return _orders.TryAdd(order.Id, order with { Amount = decimal.Round(order.Amount, {{member % 4}}) });
                    }

                    public async Task<string> Describe{{member}}Async(int id, CancellationToken cancellation)
                    {
                        await Task.Delay({{member}}, cancellation);
                        return _orders.TryGetValue(id, out Order{{number}}? order) ? $"{order.Id}: {order.Customer} ({order.Amount:N2})" : "none";
                    }

                """);
        }

        text.Append("}\n");
        if (registers)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""

                public static class Composition{{number}}
                {
                    public static Microsoft.Extensions.DependencyInjection.IServiceCollection Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
                        Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Orders{{number}}>(services);
                }

                """);
        }

        return text.ToString();
    }
}
