namespace ToolPolicy;

/// <summary>What takes the place of a sensitive value before a model, a log or a record sees it.</summary>
public enum Redaction
{
    /// <summary>A fixed placeholder that names the kind. The same for null, empty and present; one for a whole collection.</summary>
    Erase = 0,

    /// <summary>Nothing: the member is absent, always.</summary>
    Drop = 1,

    /// <summary>
    /// A keyed pseudonym (HMAC-SHA-256, the key derived from installation, session and kind): equal values look equal within a session and nowhere else.
    /// A declassification: it reveals equality.
    /// </summary>
    Hash = 2,
}
