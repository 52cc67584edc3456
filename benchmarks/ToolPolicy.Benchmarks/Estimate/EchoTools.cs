using System.Collections.Generic;

namespace ToolPolicy.Benchmarks.Estimate;

/// <summary>Says what it was given, under small caps.</summary>
[RequiresRole("reader")]
public sealed class EchoTools
{
    public string[] Texts { get; set; } = [];

    [Tool, MaxTokens(32)]
    public string Last() => Texts[^1];

    [Tool, MaxTokens(60)]
    public IReadOnlyList<string> All() => Texts;
}
