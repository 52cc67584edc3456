using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Enforcement;

public sealed class GuardTests
{
    private readonly Recording _recording = new();
    private readonly CountingTools _host = new();

    private GuardedToolSet Tools => _host.Guarded(_recording.Guard);

    [Fact]
    public async Task A_body_that_throws_is_withheld_with_a_reference_and_without_its_message()
    {
        _host.During = static _ => throw new InvalidOperationException("SSN 123-45-6789");
        string text = (await Recording.CallAsync(Bound("Text"), ("text", "a")))!;
        Assert.Matches("^Withheld: the tool ran; its result cannot be shown; do not repeat the call\\. Reference: [0-9A-F]{8}-[0-9]+\\.$", text);
        AuditRecord outcome = _recording.Audit.Records[1];
        Assert.Equal(ToolOutcome.Withheld, outcome.Outcome);
        Assert.Equal("System.InvalidOperationException", outcome.ExceptionType);
        Assert.Contains(outcome.Call.ToString(), text, StringComparison.Ordinal);
        string log = string.Join("\n", _recording.Log.Lines);
        Assert.Contains("System.InvalidOperationException", log, StringComparison.Ordinal);
        Assert.Contains(nameof(CountingTools), log, StringComparison.Ordinal);
        Assert.DoesNotContain("123-45-6789", log + text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_before_the_body_runs_nothing()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Bound("Text").InvokeAsync(new AIFunctionArguments { ["text"] = "a" }, cancelled.Token));
        Assert.Equal(0, _host.Runs);
        Assert.Equal("cancelled", Assert.Single(_recording.Audit.Records).Reason);
    }

    [Fact]
    public async Task Cancelling_inside_the_body_is_passed_on_and_recorded()
    {
        using CancellationTokenSource cancellation = new();
        _host.During = async token =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
        };
        OperationCanceledException thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await Bound("Record").InvokeAsync(new AIFunctionArguments { ["name"] = "a" }, cancellation.Token));
        Assert.Equal(cancellation.Token, thrown.CancellationToken);
        Assert.Equal(1, _host.Runs);
        Assert.Equal(ToolOutcome.Cancelled, _recording.Audit.Records[1].Outcome);
    }

    [Fact]
    public async Task Cancelling_at_random_moments_leaves_one_outcome_per_started_body()
    {
        Random random = new(1);
        for (int i = 0; i < 50; i++)
        {
            using CancellationTokenSource cancellation = new();
            _host.During = static token => Task.Delay(2, token);
            Task<object?> call = Task.Run(async () => await Bound("Record").InvokeAsync(new AIFunctionArguments { ["name"] = "a" }, cancellation.Token));
            await Task.Delay(random.Next(4));
            await cancellation.CancelAsync();
            try
            {
                await call;
            }
            catch (OperationCanceledException)
            {
                // As it should be when the moment came early enough.
            }
        }

        Assert.Equal(_host.Runs, _recording.Audit.Records.Count(static record => record.Event == AuditEvent.Outcome));
        Assert.Equal(_host.Runs, _recording.Audit.Records.Count(static record => record.IsPermitted && record.Event == AuditEvent.Decision));
    }

    [Fact]
    public async Task A_cancellation_of_the_bodys_own_is_an_error()
    {
        _host.During = static _ => throw new OperationCanceledException();
        Assert.StartsWith("Withheld", await Recording.CallAsync(Bound("Text"), ("text", "a")), StringComparison.Ordinal);
        Assert.Equal(ToolOutcome.Withheld, _recording.Audit.Records[1].Outcome);
    }

    [Fact]
    public async Task The_json_form_has_the_same_content()
    {
        GuardedToolSet json = Tools.For(Recording.Session("ada", "tester")).AsJson();
        JsonElement card = Assert.IsType<JsonElement>(await json.Single(static tool => tool.Name == "Make").InvokeAsync(new AIFunctionArguments { ["name"] = "n\u27e6", ["count"] = 2 }));
        Assert.Equal("n\u27e6", card.GetProperty("name").GetString());
        Assert.Equal("\u27e6redacted:card\u27e7", card.GetProperty("number").GetString());
        Assert.Equal("hi", Assert.IsType<JsonElement>(await json.Single(static tool => tool.Name == "Text").InvokeAsync(new AIFunctionArguments { ["text"] = "hi" })).GetString());
        Assert.StartsWith("Denied", Assert.IsType<JsonElement>(await json.Single(static tool => tool.Name == "Text").InvokeAsync()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void For_shows_what_the_principal_may_call_and_hidden_is_still_denied()
    {
        Assert.Equal(Tools.Count, Tools.For(Recording.Session("ada", "tester")).Count);
        Assert.Equal(["Open"], Tools.For(Recording.Session("bob")).Select(static tool => tool.Name));
        ToolSession ada = Recording.Session("ada", "tester");
        Assert.Throws<InvalidOperationException>(() => Tools.For(ada).For(Recording.Session("bob", "tester")));
        Assert.Equal(Tools.Count, Tools.For(ada).For(ada).Count);
    }

    [Fact]
    public void Two_tools_of_one_name_make_no_set() =>
        Assert.Contains("Checked", Assert.Throws<ArgumentException>(() => GuardedToolSet.Of(Tools, new CountingTools().Guarded(_recording.Guard))).Message, StringComparison.Ordinal);

    [Fact]
    public void There_is_nothing_unguarded_inside_a_guarded_function()
    {
        GuardedFunction function = Tools[0];
        Assert.True(function.GetType().IsSealed);
        Assert.Null(function.UnderlyingMethod);
        Assert.Same(function, function.GetService<AIFunction>());
        Assert.Null(function.GetService<DelegatingAIFunction>());
    }

    [Fact]
    public async Task A_running_program_can_take_back_and_never_give()
    {
        GuardedFunction text = Bound("Text");
        _recording.Guard.Narrowing.Kill("Text");
        Assert.StartsWith("Denied", await Recording.CallAsync(text, ("text", "a")), StringComparison.Ordinal);
        Assert.Equal("tool-killed", _recording.Audit.Records[^1].Reason);
        _recording.Guard.Narrowing.Restore("Text");
        Assert.Equal("a", await Recording.CallAsync(text, ("text", "a")));

        _recording.Guard.Narrowing.RevokeRole("tester");
        Assert.StartsWith("Denied", await Recording.CallAsync(text, ("text", "a")), StringComparison.Ordinal);
        Assert.Equal("role-missing", _recording.Audit.Records[^1].Reason);
        _recording.Guard.Narrowing.RestoreRole("tester");

        _recording.Guard.Narrowing.LowerCap("Text", 32);
        Assert.EndsWith("\u27e6cut\u27e7", await Recording.CallAsync(text, ("text", new string('a', 5000))), StringComparison.Ordinal);
        _recording.Guard.Narrowing.LowerCap("Text", 10_000_000);
        string most = (await Recording.CallAsync(text, ("text", new string('a', 900_000))))!;
        Assert.EndsWith("\u27e6cut\u27e7", most, StringComparison.Ordinal);
        Assert.True(_recording.Audit.Records[^1].WasCut);
    }

    [Fact]
    public void A_derived_class_without_a_guard_of_its_own_cannot_run_under_its_bases_rules()
    {
        Assert.NotEmpty(new OpenTools().Guarded(_recording.Guard));
        Assert.NotEmpty(new GuardedDerived().Guarded(_recording.Guard));
        OpenTools mock = (OpenTools)Activator.CreateInstance(Emit.DerivedFrom(typeof(OpenTools)))!;
        Assert.Contains("no guard of its own", Assert.Throws<InvalidOperationException>(() => mock.Guarded(_recording.Guard)).Message, StringComparison.Ordinal);
        SealedMethodTools harmless = (SealedMethodTools)Activator.CreateInstance(Emit.DerivedFrom(typeof(SealedMethodTools)))!;
        Assert.NotEmpty(harmless.Guarded(_recording.Guard));
    }

    [Fact]
    public async Task An_overrides_rule_is_its_own_and_its_bases()
    {
        GuardedFunction tool = ((OpenTools)new GuardedDerived()).Guarded(_recording.Guard).Single();
        Assert.StartsWith("Denied", await Recording.CallAsync(tool.BoundTo(Recording.Session("ada", "tester"))), StringComparison.Ordinal);
        Assert.StartsWith("Denied", await Recording.CallAsync(tool.BoundTo(Recording.Session("ada", "deriver"))), StringComparison.Ordinal);
        Assert.Equal("derived", await Recording.CallAsync(tool.BoundTo(Recording.Session("ada", "tester", "deriver"))));
    }

    private GuardedFunction Bound(string name) => Tools.Single(tool => tool.Name == name).BoundTo(Recording.Session("ada", "tester"));
}

public class OpenTools
{
    [RequiresRole("tester")]
    public virtual string Which() => "base";
}

public class GuardedDerived : OpenTools
{
    [RequiresRole("deriver")]
    public override string Which() => "derived";
}

public class SealedMethodTools
{
    [RequiresRole("tester")]
    public string Fixed() => "fixed";
}
