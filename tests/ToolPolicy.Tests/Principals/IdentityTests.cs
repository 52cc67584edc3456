using System;
using System.Linq;
using System.Security.Claims;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Audit;
using ToolPolicy.Testing;
using ToolPolicy.Tests.Infrastructure;
using Xunit;

namespace ToolPolicy.Tests.Principals;

/// <summary>
/// Many conversations at once, with everything that moves a call to another thread or flow. Each body sees exactly the principal of its own conversation (it compares
/// a nonce), the expected number of calls is permitted, and none runs without a principal.
/// </summary>
public sealed class IdentityTests
{
    private const int Sessions = 256;
    private const int Calls = 400;

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("TOOLPOLICY_TEST_SEED"), out int seed) ? seed : 20261121;

    [Fact]
    public async Task No_call_sees_another_principal()
    {
        InMemoryAuditSink audit = new(4 * Sessions * Calls);
        NonceTools host = new();
        GuardedToolSet tools = host.Guarded(new ToolGuard(new ToolGuardOptions { Audit = audit, Logger = new ListLogger() }));
        GuardedFunction shared = tools.Single();
        Channel<Func<Task>> elsewhere = Channel.CreateUnbounded<Func<Task>>();
        Task[] workers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await foreach (Func<Task> work in elsewhere.Reader.ReadAllAsync())
            {
                await work();
            }
        }))];

        Conversation[] conversations = [.. Enumerable.Range(0, Sessions).Select(i => new Conversation(i, shared, elsewhere.Writer, Seed + i))];
        await Task.WhenAll(conversations.Select(static conversation => Task.Run(conversation.TalkAsync)));
        elsewhere.Writer.Complete();
        await Task.WhenAll(workers);

        int expected = conversations.Sum(static conversation => conversation.Permitted);
        Assert.True(expected > Sessions * Calls / 2, $"seed {Seed}: only {expected} calls were meant to be permitted");
        Assert.Equal(expected, host.Right);
        Assert.Equal(0, host.Wrong);
        Assert.Equal(expected, audit.Records.Count(static record => record is { Event: AuditEvent.Decision, IsPermitted: true }));
        Assert.Equal(conversations.Sum(static conversation => conversation.Denied), audit.Records.Count(static record => record is { Event: AuditEvent.Decision, IsPermitted: false }));
        Assert.All(audit.Records.Where(static record => record.IsPermitted), static record => Assert.NotNull(record.Subject));
    }

    private sealed class Conversation(int number, GuardedFunction shared, ChannelWriter<Func<Task>> elsewhere, int seed)
    {
        private readonly Random _random = new(seed);
        private readonly ClaimsPrincipal _principal = NonceTools.PrincipalOf(number);
        private int _permitted;
        private int _denied;

        public int Permitted => _permitted;

        public int Denied => _denied;

        public async Task TalkAsync()
        {
            ToolSession session = ToolSession.Begin(_principal, Forever());
            GuardedFunction bound = shared.BoundTo(session);
            for (int i = 0; i < Calls; i++)
            {
                await OneCallAsync(bound, i);
            }

            Task<Task> late = LateAsync(bound);
            session.Dispose();
            await await late;
            await ExpectAsync(shared, permitted: false);
        }

        private async Task OneCallAsync(GuardedFunction bound, int i)
        {
            switch (_random.Next(9))
            {
                case 0:
                    await ExpectAsync(shared, permitted: true);
                    break;
                case 1:
                    await Task.Yield();
                    await ExpectAsync(bound, permitted: true);
                    break;
                case 2:
                    await Task.Run(() => ExpectAsync(shared, permitted: true));
                    break;
                case 3:
                    await WithoutFlow(() => ExpectAsync(shared, permitted: false));
                    break;
                case 4:
                    await WithoutFlow(() => ExpectAsync(bound, permitted: true));
                    break;
                case 5:
                    await ElsewhereAsync(() => ExpectAsync(bound, permitted: true));
                    break;
                case 6:
                    await ElsewhereAsync(() => ExpectAsync(shared, permitted: false));
                    break;
                case 7:
                    await OutOfOrderAsync();
                    break;
                default:
                    // A tool that is bound to somebody else, in this conversation's flow: two sources that disagree.
                    using (ToolSession other = ToolSession.Open(NonceTools.PrincipalOf(number + Sessions), Forever()))
                    {
                        await ExpectAsync(shared.BoundTo(other), permitted: false);
                    }

                    break;
            }

            if (i % 16 == 0)
            {
                await Task.Delay(1);
            }
        }

        /// <summary>A flow that captured the inner session outlives it; the outer one goes on.</summary>
        private async Task OutOfOrderAsync()
        {
            TaskCompletionSource ended = new();
            ToolSession inner = ToolSession.Begin(_principal, Forever());
            Task captured = Task.Run(async () =>
            {
                await ended.Task;
                await ExpectAsync(shared, permitted: false);
            });
            inner.Dispose();
            ended.SetResult();
            await captured;
            await ExpectAsync(shared, permitted: true);
        }

        private async Task<Task> LateAsync(GuardedFunction bound)
        {
            await Task.Yield();
            return Task.Run(async () =>
            {
                await Task.Delay(20);
                await ExpectAsync(bound, permitted: false);
                await ExpectAsync(shared, permitted: false);
            });
        }

        private async Task ElsewhereAsync(Func<Task> work)
        {
            TaskCompletionSource done = new();
            await elsewhere.WriteAsync(async () =>
            {
                try
                {
                    await work();
                    done.SetResult();
                }
                catch (Exception e)
                {
                    done.SetException(e);
                }
            });
            await done.Task;
        }

        private static Task WithoutFlow(Func<Task> work)
        {
            using (ExecutionContext.SuppressFlow())
            {
                return Task.Run(work);
            }
        }

        private async Task ExpectAsync(GuardedFunction function, bool permitted)
        {
            string? text = (string?)await function.InvokeAsync(new AIFunctionArguments { ["nonce"] = number });
            Interlocked.Increment(ref permitted ? ref _permitted : ref _denied);
            Assert.Equal(permitted, text == number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        private static ToolSessionOptions Forever() => new() { MaxDenialsInARow = int.MaxValue };
    }
}

/// <summary>A tool whose body compares what the caller sent with what the principal is.</summary>
public sealed class NonceTools
{
    private int _right;
    private int _wrong;

    public int Right => _right;

    public int Wrong => _wrong;

    public static ClaimsPrincipal PrincipalOf(int number) => TestPrincipal.WithClaims(
        $"person-{number}", (ClaimTypes.Role, "tester"), ("nonce", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [RequiresRole("tester")]
    public async Task<string> Echo(int nonce, [FromPrincipal("nonce")] int expected, ClaimsPrincipal principal)
    {
        if (nonce % 3 == 0)
        {
            await Task.Yield();
        }

        bool isRight = nonce == expected && principal.FindFirst("sub")!.Value == $"person-{nonce}";
        Interlocked.Increment(ref isRight ? ref _right : ref _wrong);
        return principal.FindFirst("nonce")!.Value;
    }
}
