using System;
using System.Collections.Generic;
using System.Linq;
using ModelContextProtocol.Server;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>Tools that both servers offer.</summary>
[RequiresRole("forecaster")]
public sealed class McpWeatherTools
{
    /// <summary>As long as the placeholder that stands for it, and with as many characters that are escaped on the wire: neither server has more to send than the other.</summary>
    private const string Where = "T\u00e5rn\u00f8ya, brygge 17";

    [McpServerTool]
    public string Greet(string city, int days) => $"{days} days in {city}";

    [McpServerTool]
    public McpForecast Forecast(string city, int days) => new(city, days, 21.5, Where);

    [McpServerTool(UseStructuredContent = true)]
    public McpForecast ForecastStructured(string city, int days) => new(city, days, 21.5, Where);

    [McpServerTool]
    public IReadOnlyList<McpForecast> ForecastWeek(string city, int days) => [.. Enumerable.Range(0, 50).Select(i => new McpForecast(city, days + i, 21.5 + i, Where))];

    /// <summary>What the server's process has allocated so far.</summary>
    [McpServerTool]
    public long Allocated(string city, int days) => GC.GetTotalAllocatedBytes(precise: false) + (city.Length * 0) + (days * 0);
}

/// <param name="City">Where.</param>
/// <param name="Days">For how long.</param>
/// <param name="Celsius">How warm.</param>
/// <param name="Station">Who measured it.</param>
public sealed record McpForecast(string City, int Days, double Celsius, [property: Sensitive("station")] string Station);
