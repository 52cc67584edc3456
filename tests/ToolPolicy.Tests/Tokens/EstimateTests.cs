using System;
using System.Globalization;
using System.IO;
using System.Text.Json;
using Xunit;

namespace ToolPolicy.Tests.Tokens;

/// <summary>The default estimate: never below what a real tokenizer counted, never falling as text grows, and free of allocations.</summary>
public sealed class EstimateTests
{
    /// <summary>Texts with the counts of o200k_base, as benchmarks/token-estimate wrote them down.</summary>
    private static readonly JsonElement Counted = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tokens", "counted.json"))).RootElement;

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 400;

    [Fact]
    public void It_is_never_below_the_real_count()
    {
        int texts = 0;
        foreach (JsonElement row in Counted.EnumerateArray())
        {
            string text = row.GetProperty("text").GetString()!;
            int estimate = TokenCounter.Estimate.Count(text);
            Assert.True(estimate >= row.GetProperty("tokens").GetInt32(), $"{estimate} for {row.GetRawText()}");
            texts++;
        }

        Assert.True(texts >= 200);
    }

    [Theory]
    [InlineData("The quick brown fox jumps over the lazy dog, and then it goes home to sleep for a while.", 21, 1.6)]
    [InlineData("""{"id":1,"name":"Ann","address":{"city":"Oslo","zip":"0150"},"active":true,"balance":12.5}""", 32, 1.2)]
    [InlineData("1234567890", 4, 1.0)]
    public void It_is_not_far_above_it(string text, int tokens, double most) => Assert.InRange(TokenCounter.Estimate.Count(text), tokens, (int)Math.Ceiling(tokens * most));

    [Fact]
    public void No_beginning_of_a_text_counts_more_than_the_text()
    {
        for (int seed = 0; seed < Count; seed++)
        {
            Random random = new(seed);
            string text = RandomValue.TextOf(random, 40) + "don't  \n\n  x" + RandomValue.TextOf(random, 40) + "\r\n\t/word's" + RandomValue.TextOf(random, 40);
            int before = 0;
            for (int length = 0; length <= text.Length; length++)
            {
                int count = TokenCounter.Estimate.Count(text.AsSpan(0, length));
                Assert.True(count >= before, $"seed {seed}: {count} after {before} at {length}");
                before = count;
            }
        }
    }

    [Fact]
    public void It_allocates_nothing()
    {
        string text = Counted.GetRawText();
        _ = TokenCounter.Estimate.Count(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = TokenCounter.Estimate.Count(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
