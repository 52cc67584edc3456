namespace ToolPolicy.Generators;

/// <summary>The names of the pipeline's steps, for the tests that watch what an edit makes it do again.</summary>
internal static class TrackingNames
{
    public const string Tools = "Tools";
    public const string InheritedTools = "InheritedTools";
    public const string Hosts = "Hosts";
    public const string ResultShapes = "ResultShapes";
    public const string ArgumentShapes = "ArgumentShapes";
    public const string Roles = "Roles";
    public const string Suppressions = "Suppressions";
    public const string Catalog = "Catalog";
}
