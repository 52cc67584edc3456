using System.Collections.Generic;
using System.Linq;

namespace Clinic;

/// <summary>What a run claims about itself, and whether it held.</summary>
/// <param name="isScripted">Whether the script plays the model. What a real model does is its own affair; what it must not achieve is not.</param>
public sealed class Expectations(bool isScripted)
{
    private readonly List<(string What, bool Held)> _all = [];

    public IReadOnlyList<(string What, bool Held)> All => _all;

    public bool Held => _all.All(static expectation => expectation.Held);

    /// <summary>Holds whatever model answers.</summary>
    public void Always(string what, bool held) => _all.Add((what, held));

    /// <summary>Holds when the model does what the script does.</summary>
    public void Scripted(string what, bool held)
    {
        if (isScripted)
        {
            _all.Add((what, held));
        }
    }
}
