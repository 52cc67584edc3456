using ToolPolicy.Obligations.Redaction;
using Xunit;

namespace ToolPolicy.Tests.Redaction.Writing;

/// <summary>The derivation of pseudonyms, pinned: a change of it would change the pseudonyms of every named session.</summary>
public sealed class PseudonymTests
{
    private static readonly Pseudonyms Pseudonyms = new(new byte[32]);

    [Fact]
    public void Value_kind_session_and_key_each_change_it()
    {
        string one = Pseudonyms.Of("a", "id", "one");
        Assert.Equal("5879222f5bee319e", one);
        Assert.Equal(one, new Pseudonyms(new byte[32]).Of("a", "id", "one"));
        Assert.NotEqual(one, Pseudonyms.Of("b", "id", "one"));
        Assert.NotEqual(one, Pseudonyms.Of("a", "other", "one"));
        Assert.NotEqual(one, Pseudonyms.Of("a", null, "one"));
        Assert.NotEqual(one, Pseudonyms.Of("a", "id", "two"));
        Assert.NotEqual(one, Pseudonyms.Of("a", "id", null));
        Assert.NotEqual(one, new Pseudonyms([1, .. new byte[31]]).Of("a", "id", "one"));
    }

    [Fact]
    public void No_session_and_an_empty_one_differ() => Assert.NotEqual(Pseudonyms.Of("a", "id", null), Pseudonyms.Of("a", "id", ""));

    [Fact]
    public void Session_and_kind_cannot_be_shifted_into_each_other() => Assert.NotEqual(Pseudonyms.Of("a", "y\nz", "x"), Pseudonyms.Of("a", "z", "x\ny"));
}
