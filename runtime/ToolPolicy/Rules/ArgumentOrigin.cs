namespace ToolPolicy.Rules;

/// <summary>Who supplies a parameter's value.</summary>
public enum ArgumentOrigin
{
    /// <summary>The model, through the call's arguments.</summary>
    Model = 0,

    /// <summary>A claim of the principal. A model that sends an argument of that name spoofs.</summary>
    Principal = 1,

    /// <summary>The host: a service, the principal itself, the cancellation of the call. The model must not send it either.</summary>
    Host = 2,
}
