using System;
using System.Linq;
using System.Threading.Tasks;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Snapshots;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>Hosts of every kind are guarded, and run what they should.</summary>
public sealed class HostKindTests
{
    private readonly LoadedTools _tools = new(Samples.Hosts, """
        using ToolPolicy;
        [assembly: RequiresClaim("floor")]
        namespace Sample
        {
            public interface IRuled { [RequiresRole("from-interface")] string Ruled(); }
            [RequiresRole("from-class")]
            public class Ruled : IRuled
            {
                [RequiresRole("from-method")] string IRuled.Ruled() => "explicit";
                [RequiresRole("from-method")] public string Implicit() => "implicit";
                [AllowAnyone("lifts the class")] public string Open() => "open";
            }
            [RequiresRole("from-class")]
            public class Implicit : IRuled { [Tool] public string Ruled() => "ruled"; }
        }
        """);

    [Fact]
    public async Task A_static_class_in_the_global_namespace()
    {
        GuardedFunction answer = Assert.Single((GuardedToolSet)_tools.Assembly.GetType("GuardedTools")!.GetMethod("Global")!.Invoke(null, [_tools.NewGuard()])!);
        Assert.Equal("42", await answer.BoundTo(Session()).InvokeAsync());
    }

    [Fact]
    public async Task A_nested_internal_class_with_keywords_for_names()
    {
        object inner = Activator.CreateInstance(_tools.Assembly.GetType("Sample.Outer+Inner")!, nonPublic: true)!;
        GuardedFunction tool = Assert.Single(_tools.Of(inner, inner.GetType()));
        Assert.Equal("class", tool.Name);
        Assert.Equal("ab", await LoadedTools.CallAsync(tool.BoundTo(Session()), ("event", "a"), ("call", "b")));
    }

    [Fact]
    public async Task A_generic_class_whose_tools_do_not_mention_its_parameter()
    {
        Type box = _tools.Assembly.GetType("Sample.Box`1")!.MakeGenericType(typeof(Version));
        Assert.Equal("1", await Assert.Single(_tools.Of(Activator.CreateInstance(box)!, box)).BoundTo(Session("a")).InvokeAsync());
    }

    [Fact]
    public async Task A_closed_subclass_has_the_tools_of_its_base_with_types_substituted()
    {
        GuardedToolSet items = _tools.Of("Sample.Items");
        Assert.Equal(["Get", "Put"], items.Select(static tool => tool.Name));
        Assert.StartsWith("Denied", (string?)await LoadedTools.CallAsync(items[0].BoundTo(Session("writer")), ("id", "x")), StringComparison.Ordinal);
        Assert.Equal("{\"id\":\"x\"}", await LoadedTools.CallAsync(items[0].BoundTo(Session("writer", "reader")), ("id", "x")));
        Assert.Null(await LoadedTools.CallAsync(items[1].BoundTo(Session("writer")), ("item", "{\"id\":\"x\"}")));

        GuardedFunction inherited = Assert.Single(_tools.Of("Sample.MoreItems"));
        Assert.Equal("null", await LoadedTools.CallAsync(inherited.BoundTo(Session("reader")), ("id", "x")));
    }

    [Fact]
    public async Task Rules_of_interface_class_method_and_assembly_add_up()
    {
        GuardedFunction ruled = Assert.Single(_tools.Of("Sample.Implicit"));
        Assert.Equal(["from-class", "from-interface"], ruled.Tool.Rule.Roles.Select(static role => role.AnyOf.Single()));
        Assert.Equal("ruled", await ruled.BoundTo(Session("from-class", "from-interface")).InvokeAsync());
        Assert.StartsWith("Denied", (string?)await ruled.BoundTo(Session("from-class")).InvokeAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Denied", (string?)await ruled.BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "from-class", "from-interface"))).InvokeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lifts_the_class_does_not_lift_the_assembly()
    {
        GuardedFunction open = _tools.Of("Sample.Ruled").Single(static tool => tool.Name == "Open");
        Assert.StartsWith("Denied", (string?)await open.InvokeAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Denied", (string?)await open.BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada"))).InvokeAsync(), StringComparison.Ordinal);
        Assert.Equal("open", await open.BoundTo(Session()).InvokeAsync());
    }

    private static ToolSession Session(params string[] roles) => ToolSession.Open(TestPrincipal.WithClaims(
        "ada", [("floor", "yes"), .. roles.Select(static role => (System.Security.Claims.ClaimTypes.Role, role))]));
}
