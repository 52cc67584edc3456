using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>A fault is said once and where its author can mend it, however many tools suffer from it.</summary>
public sealed class PlaceTests
{
    /// <summary>A project that others reference, with something wrong in every place that they can inherit it from.</summary>
    private const string Library = """
        using ToolPolicy;
        namespace Library;
        public class Patient { [Sensitive("Not a kind")] public string Ssn { get; set; } = ""; }
        public class Lookup { [RequiresRole("")] public string Find(object filter) => ""; }
        """;

    public static TheoryData<string, string> Shared => new()
    {
        { "a base class", """
            public class Lookup { [RequiresRole("nurse")] public string Find(object {|TPOL1005|}filter) => ""; }
            public sealed class One : Lookup;
            public sealed class Two : Lookup;
            """ },
        { "an overridden method", """
            public class Lookup { [{|TPOL1009|}RequiresRole("")] public virtual string Find() => ""; }
            public sealed class One : Lookup { [RequiresRole("nurse")] public override string Find() => ""; }
            """ },
        { "an interface", """
            [{|TPOL1010|}RequiresClaim("")] public interface ILookup { string Find(); }
            public sealed class One : ILookup { [Tool] public string Find() => ""; }
            public sealed class Two : ILookup { [Tool] public string Find() => ""; }
            """ },
        { "a type of results", """
            public sealed class One { [RequiresRole("nurse")] public Patient Find() => new(); }
            public class Patient { [{|TPOL1017|}Sensitive("Not a kind")] public string Ssn { get; set; } = ""; }
            public sealed class Two { [RequiresRole("nurse")] public Patient Find() => new(); }
            """ },
        { "a type of results inside one of its hosts", """
            public sealed class One { [RequiresRole("nurse")] public Two.Patient Find() => new(); }
            public sealed class Two
            {
                [RequiresRole("nurse")] public Patient Find() => new();
                public class Patient { [{|TPOL1017|}Sensitive("Not a kind")] public string Ssn { get; set; } = ""; }
            }
            """ },
        { "the assembly", """
            [assembly: {|TPOL1009|}RequiresRole("")]
            public sealed class One { [RequiresRole("nurse")] public string Find() => ""; }
            public sealed class Two { [RequiresRole("nurse")] public string Find() => ""; }
            """ },
    };

    [Theory, MemberData(nameof(Shared))]
    public async Task What_several_hosts_suffer_from_is_said_once_at_its_own_place(string where, string marked)
    {
        string id = marked.Split("{|")[1].Split("|}")[0];
        string source = "using ToolPolicy;\n" + marked.Replace("{|" + id + "|}", "");
        int position = "using ToolPolicy;\n".Length + marked.IndexOf("{|", System.StringComparison.Ordinal);
        Diagnostic found = Assert.Single(await Compiled.From(source).AnalyzeAsync());
        Assert.True((id, position) == (found.Id, found.Location.SourceSpan.Start), $"{where}: {found}");
    }

    /// <summary>A type whose part in question nobody analyses cannot be the one that speaks.</summary>
    [Fact]
    public async Task A_generated_type_does_not_take_the_word_and_keep_silent()
    {
        SyntaxTree generated = CSharpSyntaxTree.ParseText("public sealed class First { [ToolPolicy.RequiresRole(\"nurse\")] public Patient Find() => new(); }", Compiled.ParseOptions, "First.g.cs");
        Compiled compiled = Compiled.From(["""
            using ToolPolicy;
            public class Patient { [Sensitive("Not a kind")] public string Ssn { get; set; } = ""; }
            public sealed class Second { [RequiresRole("nurse")] public Patient Find() => new(); }
            """], compilation => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(generated).AddSyntaxTrees(compilation.SyntaxTrees));
        Assert.Equal(["TPOL1017 Sensitive(\"Not a kind\")"], Reported.Of(await compiled.AnalyzeAsync()));
    }

    public static TheoryData<bool> ReferenceKinds => [true, false];

    /// <summary>An editor references projects as they are; a build references what they were compiled to.</summary>
    [Theory, MemberData(nameof(ReferenceKinds))]
    public async Task What_another_project_got_wrong_is_said_of_the_type_that_offers_it(bool asProject)
    {
        Compiled compiled = Compiled.From(["using ToolPolicy;\npublic sealed class Tools : Library.Lookup { [RequiresRole(\"nurse\")] public Library.Patient Get() => new(); }"], Referencing);
        Assert.Equal(["TPOL1005 Tools", "TPOL1009 Tools", "TPOL1017 Get"], Reported.Of(await compiled.AnalyzeAsync()).Order());

        CSharpCompilation Referencing(CSharpCompilation compilation)
        {
            CSharpCompilation library = Compiled.Compile([Library]).WithAssemblyName("Library");
            using MemoryStream image = new();
            Assert.True(library.Emit(image).Success);
            return compilation.AddReferences(asProject ? library.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray()));
        }
    }

    [Fact]
    public async Task An_undeclared_role_is_said_where_it_is_written()
    {
        IEnumerable<string> found = await Reported.In("""
            using ToolPolicy;
            [assembly: RequiresRole("assembly")]
            [PolicyRoles] public static class Roles { public const string Nurse = "nurse"; }
            [RequiresRole("interface")] public interface ILookup { string Find(); }
            [RequiresRole("base")] public abstract class Lookup;
            [RequiresRole("class")] public sealed class Tools : Lookup, ILookup
            {
                [RequiresRole(Roles.Nurse)] public string Find() => "";
                [RequiresRole(Roles.Nurse), RequiresRole("method")] public string Other() => "";
            }
            """);
        Assert.Equal(new[] { "assembly", "interface", "base", "class", "method" }.Select(static role => $"TPOL1022 RequiresRole(\"{role}\")"), found);
    }

    [Fact]
    public async Task An_old_language_is_said_of_a_host_whose_tools_all_come_from_elsewhere()
    {
        CSharpParseOptions old = Compiled.ParseOptions.WithLanguageVersion(LanguageVersion.CSharp11);
        CSharpCompilation library = Compiled.Compile(["public class Lookup { [ToolPolicy.RequiresRole(\"nurse\")] public string Find() => \"\"; }"]).WithAssemblyName("Library");
        using MemoryStream image = new();
        Assert.True(library.Emit(image).Success);
        Compiled compiled = Compiled.From(["public sealed class Tools : Lookup { }"], compilation => compilation.AddReferences(MetadataReference.CreateFromImage(image.ToArray())), old);
        Assert.Equal(["TPOL1024 Tools"], Reported.Of(await compiled.AnalyzeAsync()));
    }
}
