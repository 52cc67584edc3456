// exposed: On the result of a call, and inside a conditional access.
namespace Corpus;

public sealed class Holder
{
    public List<AIFunction> All { get; } = [];

    public void Add(AIFunction function) => All.Add(function);
}

public static class Case
{
    public static void Run(Holder? holder, PatientTools tools)
    {
        holder?.Add(AIFunctionFactory.Create(Raw.Find)); // unguarded
        holder?.All?.Add(AIFunctionFactory.Create(tools.Find)); // bypassed
        string? name = AIFunctionFactory.Create(Raw.Hours)?.Name; // unguarded
    }
}
