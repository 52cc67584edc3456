using System.Collections.Generic;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>What it costs to make the functions.</summary>
internal static class CreationCases
{
    public static IEnumerable<Comparison> All()
    {
        ToolGuard guard = new(new ToolGuardOptions { Audit = new InMemoryAuditSink() });
        WeatherTools host = new();
        yield return new Comparison(
            "create", "a guarded tool made from its object, against the first creation of the same by AIFunctionFactory (its cache is per set of serializer options)",
            () => _ = host.Guarded(guard).Count,
#pragma warning disable TPOL2001 // The peer is measured as it is: unguarded.
            () => AIFunctionFactory.Create(host.ForecastUnguarded, new AIFunctionFactoryOptions { SerializerOptions = new JsonSerializerOptions(AIJsonUtilities.DefaultOptions) }),
#pragma warning restore TPOL2001
            AimTime: 0.01);
    }
}
