using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ToolPolicy.Generators.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Generators.Tests.Rules;

/// <summary>What generated code cannot reach is said once, of the thing that is hidden.</summary>
public sealed class HiddenMemberTests
{
    [Fact]
    public async Task A_hidden_host_is_not_blamed_on_its_public_methods() => Assert.Equal(["TPOL1001 BedTools"], await Reported.In("""
        using ToolPolicy;
        public class Ward
        {
            private sealed class BedTools { [RequiresRole("nurse")] public string FreeBeds() => ""; }
        }
        """));

    [Theory]
    [InlineData("private", "private")]
    [InlineData("protected", "protected")]
    [InlineData("private protected", "private protected")]
    public async Task A_hidden_method_is_called_what_its_author_wrote(string accessibility, string word)
    {
        Diagnostic found = Assert.Single(await Compiled.From($$"""
            using ToolPolicy;
            public class BedTools { [RequiresRole("nurse")] {{accessibility}} string FreeBeds() => ""; }
            """).AnalyzeAsync());
        Assert.Equal("TPOL1003", found.Id);
        Assert.StartsWith($"'FreeBeds' is {word}, so", found.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_explicit_implementation_is_not_called_private_which_nobody_wrote()
    {
        Diagnostic found = Assert.Single(await Compiled.From("""
            using ToolPolicy;
            public interface IBeds { string Free(); }
            public class BedTools : IBeds { [RequiresRole("nurse")] string IBeds.Free() => ""; }
            """).AnalyzeAsync());
        Assert.Equal("'IBeds.Free' is an explicit implementation of an interface, so its guard cannot call it; a tool is internal or public", found.GetMessage(CultureInfo.InvariantCulture));
    }
}
