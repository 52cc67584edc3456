namespace ToolPolicy.Generation;

/// <summary>The bound arguments of a tool that takes none.</summary>
public readonly struct NoArguments;
