namespace ToolPolicy.Grammar;

/// <summary>The form of generated guards. The generator writes its own version into what it generates, and the runtime refuses guards of another.</summary>
public static class GeneratedForm
{
    /// <summary>Changes when generated code and the runtime no longer fit those of before; not with every release.</summary>
    public const int Version = 2;
}
