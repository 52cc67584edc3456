using System.Globalization;
using System.Text;

namespace ToolPolicy.Benchmarks.GeneratorCost;

/// <summary>Hosts as programs have them: twenty tools of about twenty lines each, queries, loops, asynchronous methods and the writing of text.</summary>
internal static class Bodies
{
    /// <summary>The same declarations as those of the tools of one line, of which two of twenty return records with a masked member.</summary>
    public static string Host(int number)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using System.Threading.Tasks;
            using ToolPolicy;

            namespace Sample.Part{{number % 50}};

            public sealed record Row{{number}}A(string Name, int Count, [Sensitive("ssn")] string Ssn);

            public sealed record Row{{number}}B(string Name, Guid Id, [Sensitive("card", KeepLast = 4)] string Card);

            public sealed record Order{{number}}(int Id, string Customer, decimal Amount);

            public sealed class Host{{number}}
            {
                private readonly Dictionary<int, Order{{number}}> _orders = [];
                private readonly List<Func<Order{{number}}, bool>> _filters = [];
                private int _asked;


            """);
        for (int tool = 0; tool < Projects.MethodsPerFile; tool++)
        {
            (string result, string value) = tool switch
            {
                3 => ($"Row{number}A", "new(name, found, text)"),
                13 => ($"Row{number}B", "new(name, default, text)"),
                _ => ("string", "text"),
            };
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Finds row {{tool}} of part {{number}}.</summary>
                    [RequiresRole("role{{tool % 7}}"), MaxTokens({{400 + tool}})]

                """);
            text.Append((tool % 4) switch
            {
                0 => Query(number, tool, result, value),
                1 => Loop(number, tool, result, value),
                2 => Asynchronous(number, tool, result, value),
                _ => Writing(number, tool, result, value),
            }).Append("\n\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Query(int number, int tool, string result, string value) => string.Create(CultureInfo.InvariantCulture, $$"""
            public {{result}} Find{{tool}}(string name, int count)
            {
                ArgumentException.ThrowIfNullOrEmpty(name);
                List<Order{{number}}> orders = _orders.Values
                    .Where(order => order.Customer == name && order.Id > {{tool}})
                    .OrderBy(order => order.Id)
                    .Take(count)
                    .ToList();
                int found = orders.Count;
                decimal total = 0;
                foreach (Order{{number}} order in orders)
                {
                    total += decimal.Round(order.Amount, {{tool % 4}});
                }

                _asked++;
                string text = found == 0 ? "none" : $"{found} of {name}: {total:N2}";
                return {{value}};
            }
        """);

    private static string Loop(int number, int tool, string result, string value) => string.Create(CultureInfo.InvariantCulture, $$"""
            public {{result}} Find{{tool}}(string name, int count)
            {
                int found = 0;
                foreach (Order{{number}} order in _orders.Values)
                {
                    if (order.Customer != name || order.Id < {{tool}})
                    {
                        continue;
                    }

                    if (++found == count)
                    {
                        _filters.Add(other => other.Id != order.Id);
                        break;
                    }
                }

                string text = name + ": " + found.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return {{value}};
            }
        """);

    private static string Asynchronous(int number, int tool, string result, string value) => string.Create(CultureInfo.InvariantCulture, $$"""
            public async Task<{{result}}> Find{{tool}}(string name, int count)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(count);
                await Task.Delay({{tool}});
                int found = 0;
                string text = "none";
                for (int id = count; id < count + {{tool}}; id++)
                {
                    if (_orders.TryGetValue(id, out Order{{number}}? order) && order.Customer == name)
                    {
                        found++;
                        text = $"{order.Id}: {order.Customer} ({order.Amount:N2})";
                    }
                }

                _asked += found;
                return {{value}};
            }
        """);

    private static string Writing(int number, int tool, string result, string value) => string.Create(CultureInfo.InvariantCulture, $$"""
            public {{result}} Find{{tool}}(string name, int count)
            {
                StringBuilder lines = new();
                int found = 0;
                foreach (Order{{number}} order in _orders.Values)
                {
                    if (found >= count)
                    {
                        break;
                    }

                    if (order.Customer.StartsWith(name, StringComparison.Ordinal))
                    {
                        lines.Append(order.Id).Append(' ').Append(order.Amount).AppendLine();
                        found++;
                    }
                }

                string text = lines.Length == 0 ? "none" : lines.ToString();
                return {{value}};
            }
        """);
}
