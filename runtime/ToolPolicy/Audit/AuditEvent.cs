namespace ToolPolicy.Audit;

/// <summary>What a record tells.</summary>
public enum AuditEvent
{
    /// <summary>A call was permitted or denied. A permit is recorded before the body begins.</summary>
    Decision,

    /// <summary>How a permitted call ended.</summary>
    Outcome,
}
