using System.Runtime.CompilerServices;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>The method that all ways of calling share. Not inlined: a real body is too large to be, and an inlined one would not even allocate its result.</summary>
public sealed class WeatherTools
{
    [RequiresRole("forecaster"), MaxTokens(400)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Weather Forecast(string city, int days) => new(city, days, 21.5, "north-7");

    /// <summary>The same without a policy, for whoever calls it unguarded.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Weather ForecastUnguarded(string city, int days) => new(city, days, 21.5, "north-7");
}

/// <summary>A small result with one masked member.</summary>
public sealed record Weather(string City, int Days, double Celsius, [Sensitive("station")] string Station);
