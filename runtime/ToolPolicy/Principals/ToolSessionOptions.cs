using System;

namespace ToolPolicy;

/// <summary>How a session begins. Whatever is set here can only shorten what the credential allows.</summary>
public sealed class ToolSessionOptions
{
    /// <summary>
    /// How long the session lasts at most. Null: until the credential's <c>exp</c>, or one hour when it has none. With both, the earlier end counts.
    /// </summary>
    public TimeSpan? Lifetime { get; set; }

    /// <summary>The conversation's id in records; null makes a random one. 1 to 128 visible characters.</summary>
    public string? Id { get; set; }

    /// <summary>How many denials in a row end the session; 1 or more, 20 unless set. A model that keeps trying is stopped, not argued with.</summary>
    public int MaxDenialsInARow { get; set; } = 20;

    /// <summary>The clock; the system's unless set.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;
}
