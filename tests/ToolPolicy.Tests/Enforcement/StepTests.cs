using System;
using System.Threading.Tasks;
using ToolPolicy.Decisions;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Rules;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

/// <summary>The steps of a call hold against a guard that takes others than its rule asks for, which no generated one does.</summary>
public sealed class StepTests
{
    private readonly Recording _recording = new();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_guard_that_asks_other_checks_than_its_rule_names_permits_nothing(int asked, bool runs)
    {
        OtherHost host = new(asked);
        GuardedFunction tool = new GuardedFunction(_recording.Guard, host, 0, new OneHost(null)).BoundTo(Recording.Session("ada", "tester"));
        Assert.Equal(runs, (string?)await tool.InvokeAsync([]) == "ran");
        Assert.Equal(runs, host.HasRun);
        Assert.Equal(DecisionCodeNames.NameOf(runs ? DecisionCode.Permit : asked == 0 ? DecisionCode.CheckFailed : DecisionCode.Fault), _recording.Audit.Records[0].Reason);
        Assert.Equal(runs ? 2 : 1, _recording.Audit.Records.Count);
    }

    [Fact]
    public async Task A_guard_that_does_not_begin_shows_nothing()
    {
        GuardedFunction tool = new GuardedFunction(_recording.Guard, new OtherHost(-1), 0, new OneHost(null)).BoundTo(Recording.Session("ada", "tester"));
        Assert.StartsWith("Denied", (string?)await tool.InvokeAsync([]), StringComparison.Ordinal);
        Assert.Equal(DecisionCodeNames.NameOf(DecisionCode.Fault), Assert.Single(_recording.Audit.Records).Reason);
    }

    /// <summary>A guard of a tool with one check, that asks more or fewer; with fewer than none it does not begin at all.</summary>
    private sealed class OtherHost(int asked) : ToolHost(
        typeof(OtherHost), false,
        [new ToolDescriptor("Other", new ToolRule(new string('0', 64), roles: [new RoleRequirement("tester")], checks: ["Check"], maxTokens: 64), "Other()", """{"type":"object"}""")])
    {
        public bool HasRun { get; private set; }

        public override ValueTask<object?> Invoke(int tool, ref ToolCall call)
        {
            for (int i = 0; i < asked; i++)
            {
                if (call.MustCheck(i))
                {
                    call.Check(new(true));
                }
            }

            if (asked >= 0 && !call.Begin())
            {
                return call.IsWaiting ? call.Wait([]) : call.Deny();
            }

            HasRun = true;
            return call.Return("ran", static (writer, text) => writer.Text(text));
        }
    }
}
