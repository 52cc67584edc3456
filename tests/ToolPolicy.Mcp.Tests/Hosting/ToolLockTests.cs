using System;
using ToolPolicy.Mcp.Tests.Serving;
using Xunit;

namespace ToolPolicy.Mcp.Tests.Hosting;

/// <summary>A lock file notices what has changed, and says what.</summary>
public sealed class ToolLockTests
{
    private static readonly string Now = ToolLock.Of<WardTools>().ToText();

    [Fact]
    public void Nothing_has_changed_since_now_in_whatever_line_endings()
    {
        Assert.Empty(ToolLock.Of<WardTools>().ChangesSince(Now));
        Assert.Empty(ToolLock.Of<WardTools>().ChangesSince(Now.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(11, Now.Split('\n').Length - 1);
    }

    [Fact]
    public void New_gone_and_changed_tools_are_named()
    {
        string[] parts = Array.Find(Now.Split('\n'), static line => line.StartsWith("hours ", StringComparison.Ordinal))!.Split(' ');
        Assert.Equal(["the tool 'hours' is new"], ToolLock.Of<WardTools>().ChangesSince(Now.Replace(string.Join(' ', parts) + "\n", "", StringComparison.Ordinal)));
        Assert.Equal(["the tool 'nights' is gone"], ToolLock.Of<WardTools>().ChangesSince(Now + $"nights {parts[1]} {parts[2]}\n"));
        Assert.Equal(["the rule of the tool 'hours' has changed"], ToolLock.Of<WardTools>().ChangesSince(Now.Replace($"hours {parts[1]}", $"hours {new string('0', 64)}", StringComparison.Ordinal)));
        Assert.Equal(["the description or schema of the tool 'hours' has changed"], ToolLock.Of<WardTools>().ChangesSince(Now.Replace(parts[2], new string('0', 64), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hours 1 2")]
    public void What_is_no_lock_file_is_refused(string text) => Assert.Throws<FormatException>(() => ToolLock.Of<WardTools>().ChangesSince(text));

    [Theory]
    [InlineData("hours 1\n")]
    [InlineData("hours 1 2 3\n")]
    [InlineData("hours 1 2\nhours 1 2\n")]
    public void A_line_that_is_none_is_refused(string line) =>
        Assert.Throws<FormatException>(() => ToolLock.Of<WardTools>().ChangesSince(Now.Split('\n')[0] + "\n" + line));
}
