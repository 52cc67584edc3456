using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Testing;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>One call of one method: guarded, by <c>AIFunctionFactory</c>, and by hand. Arguments come as JSON elements, as chat clients hand them over.</summary>
internal static class InvocationCases
{
    public static IEnumerable<Comparison> All()
    {
        ToolGuard guard = new(new ToolGuardOptions { Audit = new InMemoryAuditSink() });
        ToolSession session = ToolSession.Open(TestPrincipal.WithRoles("ada", "forecaster"), new ToolSessionOptions { Lifetime = TimeSpan.FromDays(1) });
        GuardedFunction guarded = new WeatherTools().Guarded(guard).For(session)[0];
#pragma warning disable TPOL2001 // The peer is measured as it is: unguarded.
        AIFunction factory = AIFunctionFactory.Create(new WeatherTools().ForecastUnguarded);
#pragma warning restore TPOL2001
        HandWritten hand = new();
        AIFunctionArguments arguments = Arguments("""{"city":"Oslo","days":3}""");

        Expect(guarded, arguments, """{"city":"Oslo","days":3,"celsius":21.5,"station":"⟦redacted:station⟧"}""");
        Expect(hand, arguments, """{"city":"Oslo","days":3,"celsius":21.5,"station":"⟦redacted:station⟧"}""");

        yield return new Comparison(
            "invoke-record",
            "int + string to record: guarded (role, cap, one masked member, in-memory audit) against AIFunctionFactory, unguarded",
            () => Call(guarded, arguments), () => Call(factory, arguments), AimTime: 0.25, AimBytes: 0.27);
        yield return new Comparison(
            "guard-over-hand",
            "the same call: guarded against a hand-written, unguarded AIFunction that writes the same JSON text",
            () => Call(guarded, arguments), () => Call(hand, arguments), AimBytes: 1.00);
        foreach (Comparison comparison in Larger(guard, session))
        {
            yield return comparison;
        }

        yield return new Comparison(
            "hand-over-factory",
            "for scale: the hand-written, unguarded AIFunction against AIFunctionFactory",
            () => Call(hand, arguments), () => Call(factory, arguments));
    }

    private static IEnumerable<Comparison> Larger(ToolGuard guard, ToolSession session)
    {
        ChartTools host = new();
        GuardedToolSet tools = host.Guarded(guard).For(session);
        GuardedFunction read = tools.Single(static tool => tool.Name == "Read");
        GuardedFunction find = tools.Single(static tool => tool.Name == "Find");
        GuardedFunction list = tools.Single(static tool => tool.Name == "List");
#pragma warning disable TPOL2001 // The peer is measured as it is: unguarded.
        AIFunction readPeer = AIFunctionFactory.Create(host.ReadUnguarded);
        AIFunction findPeer = AIFunctionFactory.Create(host.FindUnguardedAsync);
        AIFunction listPeer = AIFunctionFactory.Create(host.ListUnguarded);
#pragma warning restore TPOL2001
        HandWrittenChart hand = new();
        AIFunctionArguments id = Arguments("""{"id":17}""");
        AIFunctionArguments five = Arguments("""{"name":"Bob Jones","id":4,"active":true,"least":37.5,"ward":"south"}""");
        Expect(read, id, (string)hand.InvokeAsync(id).Result!);

        yield return new Comparison(
            "guard-12-fields", "12 members, 3 masked: guarded against a hand-written, unguarded AIFunction that writes the same JSON text",
            () => Call(read, id), () => Call(hand, id), AimTime: 1.05, AimBytes: 1.00);
        yield return new Comparison(
            "invoke-async", "a task with 5 arguments, 12 members with 3 masked: guarded against AIFunctionFactory, unguarded",
            () => Call(find, five), () => Call(findPeer, five), AimTime: 0.25);
        yield return new Comparison(
            "hand-over-factory-12", "for scale: 12 members by hand, of one argument and at once, against AIFunctionFactory, both unguarded",
            () => Call(hand, id), () => Call(readPeer, id));
        yield return new Comparison(
            "invoke-list", "a list of 1,000 records: guarded against AIFunctionFactory, unguarded",
            () => Call(list, id), () => Call(listPeer, id), AimTime: 0.25);
    }

    private static void Call(AIFunction function, AIFunctionArguments arguments)
    {
        if (!function.InvokeAsync(arguments).IsCompletedSuccessfully)
        {
            throw new InvalidOperationException("a measured call completes synchronously");
        }
    }

    private static AIFunctionArguments Arguments(string json)
    {
        AIFunctionArguments arguments = [];
        foreach (JsonProperty property in JsonDocument.Parse(json).RootElement.EnumerateObject())
        {
            arguments.Add(property.Name, property.Value);
        }

        return arguments;
    }

    /// <summary>What is measured does what it says: a fast denial would be no achievement.</summary>
    private static void Expect(AIFunction function, AIFunctionArguments arguments, string text)
    {
        if (function.InvokeAsync(arguments).Result is not string result || result != text)
        {
            throw new InvalidOperationException($"{function.Name} did not return what it should");
        }
    }
}
