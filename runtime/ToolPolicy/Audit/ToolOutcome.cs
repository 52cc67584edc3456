namespace ToolPolicy.Audit;

/// <summary>How a permitted call ended.</summary>
public enum ToolOutcome
{
    /// <summary>It has not: the record is of a decision.</summary>
    None,

    /// <summary>The model got the result.</summary>
    Returned,

    /// <summary>The body began, and its result could not be shown: it threw, or could not be masked, cut or recorded.</summary>
    Withheld,

    /// <summary>The host cancelled the call after the body began. What the body did by then is unknown.</summary>
    Cancelled,
}
