using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Rules;
using Xunit;

namespace ToolPolicy.Generators.Tests.Exposure;

/// <summary>What the corpus cannot show: which words are underlined, at which caller, and what silences a finding. The corpus has the forms themselves.</summary>
public sealed class ExposureTests
{
    private const string Raw = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.Extensions.AI;
        using ToolPolicy;
        public static class Raw { public static string Hours() => ""; }
        public sealed class PatientTools { [RequiresRole("clinician")] public string Find() => ""; }

        """;

    private const string Container = "Microsoft.Extensions.DependencyInjection.";
    private const string Services = Container + "IServiceCollection";
    private const string Adding = Container + "Extensions.ServiceCollectionDescriptorExtensions";
    private const string Descriptor = Container + "ServiceDescriptor";
    private const string Tool = "ModelContextProtocol.Server.McpServerTool";

    /// <summary>A member of a class, and what is underlined in it.</summary>
    public static TheoryData<string, string[]> Members => new()
    {
        // The expression itself, through whatever stands between it and the method.
        { "AIFunction A() => AIFunctionFactory.Create(Raw.Hours);", ["TPOL2001 Raw.Hours"] },
        { "AIFunction A(PatientTools t) => AIFunctionFactory.Create((Func<string>)t.Find);", ["TPOL2002 (Func<string>)t.Find"] },
        { "AIFunction A() { Func<string> f = Raw.Hours, g = f; return AIFunctionFactory.Create(g); }", ["TPOL2001 g"] },
        { "private readonly Func<string> _f = Raw.Hours; AIFunction A() => AIFunctionFactory.Create(_f);", ["TPOL2001 _f"] },
        { "private Func<string> _f = Raw.Hours; AIFunction A() => AIFunctionFactory.Create(_f);", ["TPOL2003 _f"] },

        // A name is what it means, however it is written.
        { "AIFunction A() => AIFunct\\u0069onFactory.Cre\\u0061te(Raw.Hours);", ["TPOL2001 Raw.Hours"] },

        // A dictionary's TryAdd, and a service that is no tool, are no registrations; every way to add a service that is one is.
        { "void A(Dictionary<string, Delegate> all) => all.TryAdd(\"Hours\", Raw.Hours);", [] },
        { $"void A({Services} services) => {Adding}.TryAddSingleton<PatientTools>(services);", [] },
        { $"void A({Services} services) => {Adding}.TryAddSingleton(services, {Tool}.Create(Raw.Hours));", ["TPOL2001 Raw.Hours"] },
        { $"void A({Services} services, {Tool} tool) => {Adding}.TryAddEnumerable(services, {Descriptor}.Singleton<{Tool}>({Tool}.Create(Raw.Hours)));", ["TPOL2001 Raw.Hours"] },
        { $"public void A({Services} services, {Tool} tool) => {Adding}.TryAdd(services, {Descriptor}.Singleton<{Tool}>(tool));", ["TPOL2003 tool"] },

        // Callers are reported once each, whatever takes what they hand in, and the method that takes it is not.
        { "void A() { Make(Raw.Hours); } private void Make(Delegate m) { AIFunctionFactory.Create(m); AIFunctionFactory.Create(m); }", ["TPOL2001 Raw.Hours"] },
        { "void A() { Make(Raw.Hours); Use(Make); } private AIFunction Make(Delegate m) => AIFunctionFactory.Create(m); void Use(Func<Delegate, AIFunction> f) { }", ["TPOL2001 Raw.Hours", "TPOL2003 m"] },
        { "void A() { Make(new PatientTools().Guarded()); } private ChatOptions Make(IEnumerable<AITool> all) => new() { Tools = [.. all] };", [] },

        // A method that calls itself, and a local that is made of itself, end.
        { "private AIFunction Make(Delegate m, int n) => n == 0 ? AIFunctionFactory.Create(m) : Make(m, n - 1); void A() => Make(Raw.Hours, 3);", ["TPOL2001 Raw.Hours"] },
        { "void A(GuardedToolSet set) { IEnumerable<AITool> all = set; all = all.Concat(all); new ChatOptions().Tools = all.ToList(); }", [] },

        // What is added later is part of it, also through another name, and what others may add is not known.
        { "void A(GuardedToolSet set) { List<AITool> all = [.. set]; new ChatOptions().Tools = all; }", [] },
        { "public void A(GuardedToolSet set, AITool other) { List<AITool> all = [.. set]; List<AITool> same = all; same.Add(other); new ChatOptions().Tools = all; }", ["TPOL2003 all"] },
        { "void A(GuardedToolSet set, Action<List<AITool>> more) { List<AITool> all = [.. set]; more(all); new ChatOptions().Tools = all; }", ["TPOL2003 all"] },

        // A list that is known to hold one unguarded function is as bad as that, where it is registered on another line.
        { "void A() { AITool[] all = [AIFunctionFactory.Create(Raw.Hours)];\n new ChatOptions().Tools = all; }", ["TPOL2001 Raw.Hours", "TPOL2001 all"] },
        { "void A() { new ChatOptions().Tools = [AIFunctionFactory.Create(Raw.Hours)]; }", ["TPOL2001 Raw.Hours"] },
    };

    [Theory, MemberData(nameof(Members))]
    public async Task What_is_underlined(string member, string[] expected) =>
        Assert.Equal(expected, await Reported.In($"{Raw}public sealed class Chat {{ {member} }}"));

    /// <summary>A net is the one of this product: another method of its name holds nothing.</summary>
    [Theory]
    [InlineData("", "TPOL2006 AddMcpServer")]
    [InlineData(".GuardedToolsOnly()")]
    [InlineData(".GuardedToolsOnly(1)", "TPOL2006 AddMcpServer")]
    public async Task A_net_is_the_one_of_this_product(string net, params string[] expected)
    {
        string source = $$"""
            using Microsoft.Extensions.DependencyInjection;
            using ToolPolicy;
            public sealed class PatientTools { [RequiresRole("clinician"), System.ComponentModel.Description("Finds.")] public string Find() => ""; }
            public static class Own { public static IMcpServerBuilder GuardedToolsOnly(this IMcpServerBuilder builder, int level) => builder; }
            public static class Server { public static void Build(IServiceCollection services) => services.AddMcpServer().WithGuardedTools<PatientTools>(){{net}}; }
            """;
        Assert.Equal(expected, await Reported.In(source));
    }

    /// <summary>Broken code, while it is typed, says nothing wrong and makes nothing throw.</summary>
    [Theory]
    [InlineData("AIFunction A() => AIFunctionFactory.Create(")]
    [InlineData("AIFunction A() => AIFunctionFactory.Create(Raw.);")]
    [InlineData("void A() { new ChatOptions { Tools = [.. ")]
    [InlineData("void A() { new ChatOptions { Tools = { Unknown(), } }; }")]
    [InlineData("void A() { Delegate f = f; AIFunctionFactory.Create(f); }")]
    [InlineData("Delegate F => F; void A() => AIFunctionFactory.Create(F);")]
    [InlineData("sealed class Own : Own { } void A() => new ChatOptions().Tools = [new Own()];")]
    public async Task Code_that_is_not_finished_makes_nothing_throw(string member)
    {
        IReadOnlyList<Diagnostic> found = await Compiled.From($"{Raw}public sealed class Chat {{ {member} }}").AnalyzeAsync();
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Id == "AD0001");
    }

    [Theory]
    [InlineData("#pragma warning disable TPOL2001\n{0}\n#pragma warning restore TPOL2001")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ToolPolicy.Exposure\", \"TPOL2001\", Justification = \"a demo\")]\n{0}")]
    public async Task An_exposure_can_be_silenced_where_it_is_and_the_catalog_says_so(string around)
    {
        Compiled compiled = Compiled.From($"{Raw}public sealed class Chat {{\n{around.Replace("{0}", "AIFunction A() => AIFunctionFactory.Create(Raw.Hours);", System.StringComparison.Ordinal)}\n}}");
        Assert.Empty(await compiled.AnalyzeAsync());
        Assert.Contains("TPOL2001", compiled.Generated["ToolPolicy.Catalog.g.cs"], System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_at_a_caller_in_another_file_stands_in_that_file()
    {
        IReadOnlyList<Diagnostic> found = await Compiled.From(
            Raw + "internal static class Made { internal static AIFunction Of(Delegate m) => AIFunctionFactory.Create(m); }",
            "public sealed class Chat { public void A() => Made.Of(Raw.Hours); }").AnalyzeAsync();
        Assert.Equal(["Source1.cs"], found.Select(static diagnostic => diagnostic.Location.SourceTree!.FilePath));
    }

    [Fact]
    public async Task Where_the_generator_did_not_run_nothing_silences_the_finding()
    {
        Compiled compiled = Compiled.WithoutGenerator("""
            using ToolPolicy;
            #pragma warning disable TPOL2007
            public class PatientTools { [RequiresRole("clinician")] public virtual string Find() => ""; }
            public sealed class WardTools : PatientTools { public override string Find() => ""; }
            public sealed class NoTools { public string Find() => ""; }
            """);
        Assert.Equal(["TPOL2007 PatientTools", "TPOL2007 WardTools"], Reported.Of(await compiled.AnalyzeAsync()));
    }
}
