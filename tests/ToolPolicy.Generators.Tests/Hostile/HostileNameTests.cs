using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Hostile;

/// <summary>Names, places and settings that are legal in C# and unlucky for whoever writes code about them.</summary>
public sealed class HostileNameTests
{
    public static TheoryData<string, string> Sources => new()
    {
        { "keywords", """
            namespace @namespace.@class;
            public class @event { [RequiresRole("a")] public string @return(string @params, int @default = 1, @enum @in = @enum.@new) => "ran"; }
            public enum @enum { @new, @struct }
            """ },
        { "contextual keywords", """
            namespace record.field;
            public class async { [RequiresRole("a")] public string await(string value = "", string get = "", string nameof = "", string var = "", string yield = "", string scoped = "", string required = "") => "ran"; }
            """ },
        { "names that generated code uses itself", """
            namespace Sample;
            public class ToolGuard { [RequiresRole("a")] public string Call(string call = "", string arguments = "", string w = "", string guard = "", string host = "", string principal = "", string reader = "", string context = "", string global = "") => "ran"; }
            public class ToolCall { [RequiresRole("a")] public ToolHost M(string call = "") => new("x"); }
            public record ToolHost(string FromJson);
            public class System { [RequiresRole("a")] public string M() => "ran"; }
            public class String { [RequiresRole("a")] public string M() => "ran"; }
            """ },
        { "names of the members that a guard has", """
            namespace Sample;
            public class Host
            {
                [RequiresRole("a"), RequiresCheck(nameof(May))]
                public string M([System.ComponentModel.DataAnnotations.RegularExpression("a*")] string Constraint1 = "", string WriteString = "", string Check0_May = "", string argument0 = "", string argument2 = "", string ValueTask = "", string FromJson = "", string nameof = "", string _call = "") => "ran";

                private bool May(string Constraint1, string ValueTask) => true;
            }
            """ },
        { "escaped and foreign letters", """
            namespace Sample;
            public class \u0041bc { [RequiresRole("a"), Tool(Name = "m")] public string M\u00e9thode(string \u0061rg = "", string \u00e4\u0301 = "", string \u540d\u524d = "") => "ran"; }
            """ },
        { "two hosts of one name", """
            namespace One { public class Host { [RequiresRole("a")] public string M() => "ran"; } }
            namespace Two { public class Host { [RequiresRole("a")] public string M() => "ran"; } public class Outer { public class Host { [RequiresRole("a")] public string M() => "ran"; } } }
            namespace One.Two { public class Host { [RequiresRole("a")] public string M() => "ran"; } }
            namespace One_Two { public class Host { [RequiresRole("a")] public string M() => "ran"; } }
            public class Host { [RequiresRole("a")] public string M() => "ran"; }
            """ },
        { "names that differ in case only", """
            namespace Sample;
            public class Host { [RequiresRole("a")] public string M() => "ran"; }
            public class HOST { [RequiresRole("a")] public string M() => "ran"; }
            """ },
        { "a namespace of our own name", """
            namespace ToolPolicy.Generation.Rules;
            public class Host { [RequiresRole("a")] public string M(int n = 1) => "ran"; }
            """ },
        { "oblivious to null", """
            #nullable disable
            namespace Sample;
            public class Host { [RequiresRole("a")] public string M(string s = null, string[] t = null) => "ran"; }
            """ },
        { "checked, unsafe and nested deeply", """
            namespace Sample;
            public unsafe class A { public class B { public class C { public class D { public class E { [RequiresRole("a")] public string M(byte b = checked((byte)7)) => "ran"; } } } } }
            """ },
        { "obsolete and experimental", """
            #pragma warning disable CS0612, CS0618, EXP1
            namespace Sample;
            [Obsolete("old")] public class Host { [RequiresRole("a"), System.Diagnostics.CodeAnalysis.Experimental("EXP1")] public string M(Old old = null!) => "ran"; }
            [Obsolete] public class Old { [System.Diagnostics.CodeAnalysis.Experimental("EXP1")] public int N { get; set; } }
            """ },
    };

    [Theory, MemberData(nameof(Sources))]
    public async Task An_unlucky_name_is_guarded_like_any_other(string what, string source)
    {
        LoadedTools tools = new("using System;\nusing ToolPolicy;\n" + source);
        Assert.True(tools.Compiled.Result.Exception is null, what);
        Assert.DoesNotContain(tools.Compiled.CompilerDiagnostics(), static diagnostic => diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", System.StringComparison.Ordinal) ?? true);
        Assert.DoesNotContain(await tools.Compiled.AnalyzeAsync(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        System.Type[] hosts = [.. tools.Assembly.GetTypes().Where(static type => type.GetMethods().Any(static method => method.GetCustomAttributes(typeof(RequiresRoleAttribute), false).Length > 0))];
        Assert.NotEmpty(hosts);
        foreach (System.Type host in hosts)
        {
            GuardedFunction function = Assert.Single(tools.Of(host.FullName!));
            Assert.StartsWith("Denied: ", (string?)await function.InvokeAsync(), System.StringComparison.Ordinal);
            string[] names = [.. function.JsonSchema.GetProperty("properties").EnumerateObject().Where(static property => property.Name == "params").Select(static property => property.Name)];
            object? answer = await LoadedTools.CallAsync(function.BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "a"))), [.. names.Select(static name => (name, (object?)"x"))]);
            Assert.DoesNotContain("Denied", (string?)answer, System.StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void Generated_code_compiles_in_every_language_version_from_12_on(LanguageVersion version)
    {
        Compiled compiled = Compiled.From([Snapshots.Samples.Clinic], static compilation => compilation.WithOptions(compilation.Options.WithOverflowChecks(true)), Compiled.ParseOptions.WithLanguageVersion(version));
        Assert.NotEmpty(compiled.Generated);
        Assert.Empty(compiled.CompilerDiagnostics());
    }
}
