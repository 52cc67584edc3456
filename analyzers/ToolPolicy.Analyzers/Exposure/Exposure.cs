namespace ToolPolicy.Analyzers.Exposure;

/// <summary>What is known of something on its way to a model. The later, the worse.</summary>
internal enum Exposure
{
    /// <summary>A guarded tool, or nothing at all.</summary>
    None,

    /// <summary>A tool whose code runs elsewhere.</summary>
    Remote,

    /// <summary>It may be anything: the compiler cannot see which method it is.</summary>
    Unprovable,

    /// <summary>The raw form of a method that has a policy.</summary>
    Bypassed,

    /// <summary>A method without a policy.</summary>
    Unguarded,
}
