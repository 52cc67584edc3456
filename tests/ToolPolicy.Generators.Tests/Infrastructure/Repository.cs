using System.IO;
using System.Linq;
using System.Reflection;

namespace ToolPolicy.Generators.Tests.Infrastructure;

/// <summary>Where the sources of this repository lie, for tests that read docs and snapshots.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RepositoryRoot").Value!;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(Path(parts));
}
