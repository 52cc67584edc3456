using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ToolPolicy.Rules;

namespace ToolPolicy.Generation;

/// <summary>The generated guard of one host: its tools as data, and one switch that binds and calls them.</summary>
public abstract class ToolHost
{
    /// <summary>Makes the guard of a host.</summary>
    /// <param name="hostType">The host, as the guard was generated for it.</param>
    /// <param name="canBeOverridden">Whether a derived class could run another body under this guard's rules.</param>
    /// <param name="tools">The tools, in the order of <see cref="Invoke"/>'s switch.</param>
    protected ToolHost(Type hostType, bool canBeOverridden, ToolDescriptor[] tools)
    {
        HostType = hostType;
        CanBeOverridden = canBeOverridden;
        Tools = tools;
    }

    /// <summary>The host, as the guard was generated for it.</summary>
    public Type HostType { get; }

    /// <summary>Whether a derived class could run another body under this guard's rules.</summary>
    public bool CanBeOverridden { get; }

    /// <summary>The tools.</summary>
    public IReadOnlyList<ToolDescriptor> Tools { get; }

    /// <summary>Binds the arguments of a tool, and runs its body when <see cref="ToolCall.Begin"/> says so, and never otherwise.</summary>
    /// <remarks>Called again for a call that has waited for a check, or for its record.</remarks>
    /// <param name="tool">The tool, by its position in <see cref="Tools"/>.</param>
    /// <param name="call">The call.</param>
    public abstract ValueTask<object?> Invoke(int tool, ref ToolCall call);
}
