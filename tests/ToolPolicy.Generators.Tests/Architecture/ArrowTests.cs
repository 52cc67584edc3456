using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Architecture;

/// <summary>Who may know whom. What is loaded by the compiler never references what enforces, and the attributes reference nothing.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["ToolPolicy.Abstractions"] = [],
        ["ToolPolicy"] = ["ToolPolicy.Abstractions"],
        ["ToolPolicy.Mcp"] = ["ToolPolicy", "ToolPolicy.Abstractions"],
        ["ToolPolicy.Semantics"] = ["ToolPolicy.Abstractions"],
        ["ToolPolicy.Analyzers"] = ["ToolPolicy.Semantics", "ToolPolicy.Abstractions"],
        ["ToolPolicy.CodeFixes"] = ["ToolPolicy.Analyzers", "ToolPolicy.Semantics", "ToolPolicy.Abstractions"],
        ["ToolPolicy.Generators"] = ["ToolPolicy.Semantics", "ToolPolicy.Abstractions"],
    };

    public static TheoryData<string> Assemblies => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void References_follow_the_arrows(string assembly)
    {
        string[] ours = [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(static name => name.Name!).Where(static name => name.StartsWith("ToolPolicy", StringComparison.Ordinal))];
        Assert.Empty(ours.Except(Arrows[assembly]));
        if (Arrows[assembly].Length > 0)
        {
            Assert.NotEmpty(ours);
        }
    }

    [Fact]
    public void Every_shipped_project_has_its_arrows_here()
    {
        string[] projects = [.. new[] { "runtime", "analyzers", "generators" }
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.Path(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(static path => Path.GetFileNameWithoutExtension(path))];
        Assert.Equal(Arrows.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_compiler_loads_needs_nothing_but_the_compiler()
    {
        foreach (string assembly in new[] { "ToolPolicy.Abstractions", "ToolPolicy.Semantics", "ToolPolicy.Analyzers", "ToolPolicy.CodeFixes", "ToolPolicy.Generators" })
        {
            string[] others = [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(static name => name.Name!)
                .Where(name => name is not "netstandard" && !name.StartsWith("ToolPolicy", StringComparison.Ordinal)
                    && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && name is not "System.Collections.Immutable" and not "System.Memory"
                    && !(assembly == "ToolPolicy.CodeFixes" && name == "System.Composition.AttributedModel"))];
            Assert.Empty(others);
        }
    }

    /// <summary>The command line compiler has no workspaces: an analyzer that needed them would not load there.</summary>
    [Fact]
    public void Only_fixes_need_workspaces()
    {
        foreach (string assembly in Arrows.Keys)
        {
            bool needsWorkspaces = Assembly.Load(assembly).GetReferencedAssemblies().Any(static name => name.Name!.Contains("Workspaces", StringComparison.Ordinal));
            Assert.Equal(assembly == "ToolPolicy.CodeFixes", needsWorkspaces);
        }
    }

    [Fact]
    public void Only_one_file_of_the_generator_names_the_runtime()
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.Path("generators"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(static path => File.ReadAllText(path).Contains("global::ToolPolicy.", StringComparison.Ordinal))
            .Select(static path => Path.GetFileName(path))];
        Assert.Equal(["RuntimeNames.cs"], files);
    }

    [Fact]
    public void Files_stay_small()
    {
        // Emitters, readers and lists of descriptors are the long files everywhere; a file of two nouns is the one to find.
        (string Path, int Lines)[] long300 = [.. new[] { "runtime", "analyzers", "generators" }
            .SelectMany(static folder => Directory.EnumerateFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && Path.GetFileName(path) != "Fault.cs")
            .Select(static path => (path, File.ReadAllLines(path).Length))
            .Where(static file => file.Length > 300)];
        Assert.Empty(long300);
    }

    [Fact]
    public void The_enforcement_point_can_be_read_in_one_sitting() =>
        Assert.True(File.ReadAllLines(Repository.Path("runtime", "ToolPolicy", "Enforcement", "ToolGuard.cs")).Length < 150);

    [Fact]
    public void Central_package_versions_are_exact()
    {
        string[] versions = [.. XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion").Select(static element => (string)element.Attribute("Version")!)];
        Assert.NotEmpty(versions);
        Assert.All(versions, static version => Assert.Matches(@"^[0-9]+(\.[0-9]+){1,3}$", version));
    }
}
