using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Redaction;

/// <summary>Keys of dictionaries: masked where they are sensitive, never equal to one another, and the values with their own marks.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("Erased", "{\"\u27e6redacted:id 1\u27e7\":1,\"\u27e6redacted:id 2\u27e7\":2}")]
    [InlineData("Partial", "{\"12\u27e6redacted:id 1\u27e7\":1,\"12\u27e6redacted:id 2\u27e7\":2}")]
    [InlineData("Enums", "{\"\u27e6redacted:id 1\u27e7\":1,\"\u27e6redacted:id 2\u27e7\":2}")]
    [InlineData("Open", "{\"Light\":{\"1\":\"a\"},\"Dark\":{\"2\":\"b\"}}")]
    [InlineData("Values", "{\"a\":{\"label\":\"l\",\"leafSecret\":\"\u27e6redacted:leaf\u27e7\",\"leafDate\":\"\u27e6redacted\u27e7\"}}")]
    public async Task Keys_are_shown_as_they_are_marked(string tool, string shown) => Assert.Equal(shown, await CallAsync(tool));

    [Fact]
    public async Task A_pseudonym_of_a_key_is_that_of_the_value()
    {
        string text = (await CallAsync("Hashed"))!;
        string[] keys = [.. System.Text.Json.JsonDocument.Parse(text).RootElement.EnumerateObject().Select(static entry => entry.Name)];
        Assert.Equal(3, keys.Distinct().Count());
        Assert.All(keys, static key => Assert.Matches("^\u27e6id#[0-9a-f]{16}\u27e7$", key));
    }

    private static async Task<string?> CallAsync(string tool) =>
        await Recording.CallAsync(new KeyTools().Guarded(new Recording().Guard).Single(candidate => candidate.Name == tool).BoundTo(Recording.Session("ada", "tester")));
}

public sealed class KeyTools
{
    [RequiresRole("tester")]
    [return: Sensitive("id", Keys = true)]
    public Dictionary<string, int> Erased() => new() { ["12345678"] = 1, ["12999999"] = 2 };

    [RequiresRole("tester")]
    [return: Sensitive("id", Keys = true, KeepFirst = 2)]
    public IReadOnlyDictionary<string, int> Partial() => new Dictionary<string, int> { ["12345678"] = 1, ["12999999"] = 2 };

    [RequiresRole("tester")]
    [return: Sensitive("id", Keys = true, As = ToolPolicy.Redaction.Hash)]
    public Dictionary<long, int> Hashed() => new() { [1] = 1, [2] = 2, [3] = 1 };

    [RequiresRole("tester")]
    [return: Sensitive("id", Keys = true)]
    public Dictionary<Shade, int> Enums() => new() { [Shade.Light] = 1, [Shade.Dark] = 2 };

    [RequiresRole("tester")]
    public Dictionary<Shade, Dictionary<int, string>> Open() => new() { [Shade.Light] = new() { [1] = "a" }, [Shade.Dark] = new() { [2] = "b" } };

    [RequiresRole("tester")]
    public Dictionary<string, Leaf> Values() => new() { ["a"] = new Leaf("l", "s", DateTime.UnixEpoch) };
}
