using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace ToolPolicy.Benchmarks.Cases;

/// <summary>Larger tools: twelve members of which three are masked, five arguments, a task, a list of 1,000.</summary>
public sealed class ChartTools
{
    private static readonly Chart One = new(17, "MRN-00017", "Ann Smith", new DateOnly(1980, 3, 4), "078-05-1120", "north", "B-12", "ann@example.com", "+1 555 0100", 36.6, true, "stable");
    private readonly Row[] _rows = [.. Enumerable.Range(0, 1000).Select(static i => new Row(i, "Ann Smith", "078-05-1120", i * 0.5))];

    [RequiresRole("forecaster"), MaxTokens(8000)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Chart Read(int id) => One with { Id = id };

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Chart ReadUnguarded(int id) => One with { Id = id };

    [RequiresRole("forecaster"), MaxTokens(8000)]
    public async Task<Chart> FindAsync(string name, int id, bool active, double least, string ward)
    {
        await Task.CompletedTask;
        return One with { Id = id, Name = name, Active = active, Temperature = least, Ward = ward };
    }

    public async Task<Chart> FindUnguardedAsync(string name, int id, bool active, double least, string ward)
    {
        await Task.CompletedTask;
        return One with { Id = id, Name = name, Active = active, Temperature = least, Ward = ward };
    }

    [RequiresRole("forecaster"), MaxTokens(100_000)]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Row[] List(int id) => _rows;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public Row[] ListUnguarded(int id) => _rows;
}

/// <summary>Twelve members, three masked.</summary>
public sealed record Chart(
    int Id, string Mrn, string Name, DateOnly Born, [Sensitive("ssn")] string Ssn, string Ward, string Bed, [Sensitive("email")] string Email, [Sensitive("phone")] string Phone,
    double Temperature, bool Active, string Status);

/// <summary>One of many.</summary>
public sealed record Row(int Id, string Name, [Sensitive("ssn")] string Ssn, double Amount);
