using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Binding;

/// <summary>Shapes that the factory does otherwise, or not at all.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("Pair", "value", "{\"name\":\"a\",\"count\":2}", "{\"name\":\"a\",\"count\":2}")]
    [InlineData("Pair", "value", "{\"NAME\":\"a\",\"count\":\"2\"}", "{\"name\":\"a\",\"count\":2}")]
    [InlineData("Pair", "value", "{\"name\":\"a\"}", null)]
    [InlineData("Shape", "value", "{\"$type\":\"round\",\"radius\":2,\"name\":\"n\"}", "{\"$type\":\"round\",\"radius\":2,\"name\":\"n\"}")]
    [InlineData("Shape", "value", "{\"name\":\"n\"}", "{\"name\":\"n\"}")]
    [InlineData("Shape", "value", "{\"$type\":\"unheard-of\",\"name\":\"n\"}", null)]
    [InlineData("Shape", "value", "{\"radius\":2,\"$type\":\"round\"}", null)]
    [InlineData("Shape", "value", "{\"$type\":\"round\",\"$type\":\"round\"}", null)]
    [InlineData("Shape", "value", "{\"$type\":1}", null)]
    [InlineData("Shape", "value", "[]", null)]
    [InlineData("Tree", "value", "{\"name\":\"r\",\"children\":[{\"name\":\"c\",\"children\":[{\"name\":\"g\",\"children\":[]}]}]}", "{\"name\":\"r\",\"children\":[{\"name\":\"c\",\"children\":[{\"name\":\"g\",\"children\":[]}]}]}")]
    [InlineData("Tree", "value", "{\"name\":\"r\",\"children\":[{\"children\":[]}]}", null)]
    public async Task What_is_read_is_written(string tool, string parameter, string json, string? shown)
    {
        string text = (await CallAsync(tool, (parameter, System.Text.Json.JsonDocument.Parse(json).RootElement)))!;
        Assert.True(shown is null ? text.StartsWith("Denied", StringComparison.Ordinal) : text == shown, text);
    }

    [Theory]
    [InlineData("Undeclared", "{\"name\":\"n\"}")]
    [InlineData("Deeper", "{\"name\":\"n\"}")]
    [InlineData("Nearest", "{\"kind\":\"one\",\"first\":1,\"always\":2}")]
    public async Task A_type_that_is_not_declared_is_written_as_what_is(string tool, string shown) => Assert.Equal(shown, await CallAsync(tool));

    [Fact]
    public async Task A_tree_that_is_too_deep_is_denied_or_withheld()
    {
        string json = string.Concat(Enumerable.Repeat("{\"name\":\"n\",\"children\":[", 40)) + string.Concat(Enumerable.Repeat("]}", 40));
        Assert.StartsWith("Denied", await CallAsync("Tree", ("value", json)), StringComparison.Ordinal);
        Assert.DoesNotContain("cyclic", await CallAsync("Cycle"), StringComparison.Ordinal);
    }

    private static async Task<string?> CallAsync(string tool, params (string Name, object? Value)[] arguments) => await Recording.CallAsync(
        new ShapeTools().Guarded(new Recording().Guard).Single(candidate => candidate.Name == tool).BoundTo(Recording.Session("ada", "tester")), arguments);
}

public sealed class ShapeTools
{
    [RequiresRole("tester")]
    public (string Name, int Count) Pair((string Name, int Count) value) => value;

    [RequiresRole("tester")]
    public Form Shape(Form value) => value;

    [RequiresRole("tester")]
    public Tree Tree(Tree value) => value;

    [RequiresRole("tester")]
    public Tree Cycle()
    {
        Tree cyclic = new("cyclic", []);
        cyclic.Children.Add(cyclic);
        return cyclic;
    }

    [RequiresRole("tester")]
    public Form Undeclared() => new Square { Name = "n", Side = 1 };

    [RequiresRole("tester")]
    public Form Deeper() => new Disc { Name = "n", Radius = 1, Colour = "red" };

    [RequiresRole("tester")]
    public Falling Nearest() => new Third { Always = 2, First = 1, Second = 3 };
}

public sealed record Tree(string Name, List<Tree> Children);

[JsonDerivedType(typeof(Round), "round")]
public class Form
{
    public string? Name { get; set; }
}

public class Round : Form
{
    public int Radius { get; set; }
}

public sealed class Disc : Round
{
    public string? Colour { get; set; }
}

public sealed class Square : Form
{
    public int Side { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(FirstKind), "one")]
public abstract class Falling
{
    public int Always { get; set; }
}

public class FirstKind : Falling
{
    public int First { get; set; }
}

public sealed class Third : FirstKind
{
    public int Second { get; set; }
}
