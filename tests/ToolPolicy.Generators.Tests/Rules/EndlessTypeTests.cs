using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>A type may go on for ever; reading it does not, for it would take the compiler down with it.</summary>
public sealed class EndlessTypeTests
{
    [Theory]
    [InlineData("public class Node : System.Collections.Generic.List<Node>;", "Node")]
    [InlineData("public class Node<T> { public Node<Node<T>>? Next { get; set; } }", "Node<int>")]
    [InlineData("public class Pair<A, B>; public class Node<T> { public Node<Pair<T, T>>? Next { get; set; } }", "Node<int>")]
    [InlineData("public class Node<T> { public System.Collections.Generic.List<Node<T[]>> Next { get; set; } = []; }", "Node<int>")]
    public async Task A_type_without_an_end_is_refused(string declaration, string type) => Assert.Equal(["TPOL1006 Get", "TPOL1005 node"], await Reported.In($$"""
        using ToolPolicy;
        {{declaration}}
        public sealed class Tools
        {
            [RequiresRole("clerk")] public {{type}} Get() => new();
            [RequiresRole("clerk")] public void Set({{type}} node) { }
        }
        """));

    [Fact]
    public async Task A_type_that_nests_itself_a_few_times_is_fine() => Assert.Empty(await Reported.In("""
        using System.Collections.Generic;
        using ToolPolicy;
        public record Page<T>(T Content);
        public sealed class Tools { [RequiresRole("clerk")] public Page<Page<Page<List<List<List<int>>>>>> Get() => null!; }
        """));

    /// <summary>It has an end: where a type occurs inside itself, its own reader and writer are called.</summary>
    [Fact]
    public async Task A_type_that_contains_itself_is_fine() => Assert.Empty(await Reported.In("""
        using System.Collections.Generic;
        using ToolPolicy;
        public class Node { public Node? Next { get; set; } public List<Node> All { get; set; } = []; public Other? Other { get; set; } }
        public record Other(Node? Node, Dictionary<string, Other>? Others = null);
        public sealed class Tools { [RequiresRole("clerk")] public Node Get(Other other) => new(); }
        """));

    [Fact]
    public async Task A_pointer_is_refused_once() => Assert.Equal(["TPOL1005 start", "TPOL1006 End"], await Reported.In("""
        using ToolPolicy;
        public sealed unsafe class Tools
        {
            [RequiresRole("clerk")] public void Begin(int* start) { }
            [RequiresRole("clerk")] public int* End() => null;
        }
        """));
}
