using System.Collections.Generic;

namespace Clinic;

/// <summary>A question, and the steps that answer it.</summary>
public sealed record Recording(string Prompt, params Step[] Steps);

/// <summary>One step of the script, which may depend on what the tools have said.</summary>
public delegate Reply Step(Heard heard);

/// <summary>What the script does next: call tools, or say something.</summary>
public sealed record Reply(string? Text, IReadOnlyList<(string Tool, string Arguments)> Calls)
{
    public static Reply Says(string text) => new(text, []);

    /// <param name="calls">Tools, and their arguments as JSON.</param>
    public static Reply Asks(params (string Tool, string Arguments)[] calls) => new(null, calls);
}
