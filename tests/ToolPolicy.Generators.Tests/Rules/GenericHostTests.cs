using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>Tools of generic classes: what a type parameter stands for is judged where that is known.</summary>
public sealed class GenericHostTests
{
    private const string Template = """
        using System.ComponentModel.DataAnnotations;
        using ToolPolicy;
        public abstract class Store<T>
        {
            [RequiresRole("clerk")] public T Find([Range(1, 9), MaxTokens(32)] T id, [FromPrincipal("tenant")] T tenant) => id;
            [RequiresRole("clerk"), Tool(Name = "Mask")] [return: Sensitive(KeepLast = 4)] public T Mask() => default!;
        }

        """;

    [Fact]
    public async Task An_abstract_generic_class_is_not_judged_before_it_is_closed() => Assert.Empty(await Reported.In(Template));

    [Fact]
    public async Task A_closed_class_is_judged_by_what_it_is_closed_with() => Assert.Equal(
        ["TPOL1005 id", "TPOL1006 Find", "TPOL1017 Sensitive(KeepLast = 4)", "TPOL1018 MaxTokens(32)", "TPOL1019 tenant", "TPOL1020 Range(1, 9)"],
        (await Reported.In(Template + """
            public sealed class Numbers : Store<int>;
            public sealed class Texts : Store<string>;
            public sealed class Things : Store<object>;
            """)).Order().Distinct());

    [Fact]
    public async Task What_does_not_depend_on_the_type_parameter_is_said_of_the_abstract_class() => Assert.Equal(["TPOL1009 RequiresRole(\"\")"], await Reported.In("""
        using ToolPolicy;
        public abstract class Store<T> { [RequiresRole("")] public T Find(T id) => id; }
        """));

    [Fact]
    public async Task A_generic_class_that_can_be_made_is_told_once_that_its_tool_mentions_a_type_parameter() => Assert.Equal(["TPOL1004 Find"], await Reported.In("""
        using ToolPolicy;
        public class Store<T> { [RequiresRole("clerk")] public T Find(T id) => id; }
        """));

    [Fact]
    public async Task A_generic_method_is_told_once_that_it_is_generic() => Assert.Equal(["TPOL1004 Find"], await Reported.In("""
        using System.Collections.Generic;
        using ToolPolicy;
        public class Store { [RequiresRole("clerk")] public List<T> Find<T>(T id) => []; }
        """));
}
