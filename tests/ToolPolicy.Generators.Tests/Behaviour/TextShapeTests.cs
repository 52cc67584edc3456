using System.Linq;
using System.Threading.Tasks;
using ToolPolicy.Generators.Tests.Infrastructure;
using ToolPolicy.Generators.Tests.Rules;
using ToolPolicy.Testing;
using Xunit;

namespace ToolPolicy.Generators.Tests.Behaviour;

/// <summary>Texts to read are results, of every type that is one, and nothing else.</summary>
public sealed class TextShapeTests
{
    private const string Source = """
        using System.IO;
        using System.Text;
        using System.Threading.Tasks;
        using ToolPolicy;
        namespace Sample;

        public sealed class Pages(string text) : StringReader(text);

        [RequiresRole("clinician")]
        public class Host
        {
            private const string Mail = "to a@example.com!";
            [Tool] public TextReader One() => new StringReader(Mail);
            [Tool] public Task<Pages?> Two() => Task.FromResult<Pages?>(new(Mail));
            [Tool, Sensitive(Detect = Detectors.Email)] public MemoryStream Three() => new(Encoding.UTF8.GetBytes(Mail));
            [Tool, RequiresCheck(nameof(May))] public ValueTask<Stream> Four(int id) => new(new MemoryStream(Encoding.UTF8.GetBytes(Mail + id)));
            private static bool May(System.Security.Claims.ClaimsPrincipal principal, int id) => id == 1;
        }
        """;

    private static readonly LoadedTools Loaded = new(Source);

    [Theory]
    [InlineData("One", "to a@example.com!")]
    [InlineData("Two", "to a@example.com!")]
    [InlineData("Three", "to ⟦redacted:email⟧!")]
    [InlineData("Four", "to a@example.com!1")]
    public async Task A_text_is_read_and_the_schema_says_it_is_a_string(string name, string expected)
    {
        GuardedFunction tool = Loaded.Of("Sample.Host").Single(candidate => candidate.Name == name).BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "clinician")));
        Assert.Equal(expected, await LoadedTools.CallAsync(tool, name == "Four" ? [("id", 1)] : []));
        Assert.Equal("\"string\"", tool.ReturnJsonSchema!.Value.GetProperty("type").GetRawText());
    }

    [Fact]
    public async Task A_check_stands_before_it() => Assert.StartsWith("Denied", (string)(await LoadedTools.CallAsync(
        Loaded.Of("Sample.Host").Single(static candidate => candidate.Name == "Four").BoundTo(ToolSession.Open(TestPrincipal.WithRoles("ada", "clinician"))), ("id", 2)))!);

    [Fact]
    public async Task Inside_a_value_or_as_an_argument_it_is_refused() => Assert.Equal(["TPOL1006 Many", "TPOL1006 Member", "TPOL1005 text"], await Reported.In("""
        using System.Collections.Generic;
        using System.IO;
        using ToolPolicy;
        public record Page(Stream Content);
        public sealed class Tools
        {
            [RequiresRole("clerk")] public List<TextReader> Many() => [];
            [RequiresRole("clerk")] public Page Member() => new(Stream.Null);
            [RequiresRole("clerk")] public void Take(TextReader text) { }
        }
        """));
}
