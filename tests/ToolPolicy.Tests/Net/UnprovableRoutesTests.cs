using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Xunit;

// Raw registrations are what these tests are about.
#pragma warning disable TPOL2001, TPOL2002, TPOL2003, TPOL2004, TPOL2005

namespace ToolPolicy.Tests.Net;

/// <summary>Forms of which the compiler cannot see what method they offer: each is refused when the program runs, wherever it comes in, and its body does not run.</summary>
public sealed class UnprovableRoutesTests
{
    private static int s_runs;
#pragma warning disable IDE0044 // That it could change is the point.
    private static Delegate s_mutable = Raw;
#pragma warning restore IDE0044

    public static TheoryData<string, string, bool> Cases
    {
        get
        {
            TheoryData<string, string, bool> cases = [];
            foreach (string form in Forms.Keys)
            {
                foreach (string place in Places.Keys)
                {
                    cases.Add(form, place, false);
                    cases.Add(form, place, true);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string, bool> WaysIn
    {
        get
        {
            TheoryData<string, bool> ways = [];
            foreach (string place in Places.Keys)
            {
                ways.Add(place, false);
                ways.Add(place, true);
            }

            return ways;
        }
    }

    /// <summary>A tool made in each way that only run time can tell.</summary>
    private static Dictionary<string, Func<AITool>> Forms => new()
    {
        ["a parameter of a public method"] = static () => MakeFrom(Raw),
        ["a mutable field"] = static () => AIFunctionFactory.Create(s_mutable),
        ["an element of a collection"] = static () => AIFunctionFactory.Create(new Delegate[] { Raw }[0]),
        ["a MethodInfo"] = static () => AIFunctionFactory.Create(typeof(UnprovableRoutesTests).GetMethod(nameof(Raw), BindingFlags.NonPublic | BindingFlags.Static)!, target: null),
        ["a MethodInfo and a way to make its instance"] = static () => AIFunctionFactory.Create(typeof(RawHost).GetMethod(nameof(RawHost.Raw))!, static _ => new RawHost()),
        ["a dynamic value"] = static () => AIFunctionFactory.Create((Delegate)(dynamic)(Func<string>)Raw),
        ["the factory as a method group"] = static () => new[] { (MethodInfo: (Func<string>)Raw, 0) }.Select(static pair => pair.MethodInfo).Select<Delegate, AITool>(static method => Factory(method)).Single(),
        ["reflection on the factory"] = static () => (AITool)typeof(AIFunctionFactory).GetMethods()
            .Single(static method => method.GetParameters() is [{ ParameterType: var first }, { ParameterType: var second }] && first == typeof(Delegate) && second == typeof(AIFunctionFactoryOptions))
            .Invoke(null, [(Func<string>)Raw, null])!,
        ["a type known by its name"] = static () => (AITool)Activator.CreateInstance(typeof(OwnFunction).Assembly.GetType(typeof(OwnFunction).FullName!)!)!,
        ["an approval around one of those"] = static () => new ApprovalRequiredAIFunction(MakeFrom(Raw)),
        ["two approvals around a guarded tool"] = static () => new ApprovalRequiredAIFunction(new ApprovalRequiredAIFunction(NetBench.Guarded(out _).Tool("Open"))),
        ["a wrapper of a guarded tool"] = static () => new OwnWrapper(NetBench.Guarded(out _).Tool("Open")),
        ["a function that passes itself off as guarded"] = static () => new Impostor(NetBench.Guarded(out _).Tool("Open")),
        ["an approval around an impostor"] = static () => new ApprovalRequiredAIFunction(new Impostor(NetBench.Guarded(out _).Tool("Open"))),
        ["a declaration"] = static () => AIFunctionFactory.CreateDeclaration("Raw", null, AIFunctionFactory.Create(Raw).JsonSchema),
    };

    /// <summary>Ways into a pipeline. Each makes the request, or fails to make the pipeline.</summary>
    private static Dictionary<string, Func<AITool, ScriptedModel, bool, Task>> Places => new()
    {
        ["an assigned list"] = static (tool, model, streamed) => Net(model).AskAsync(streamed, new ChatOptions { Tools = ListOf(tool) }),
        ["a spread"] = static (tool, model, streamed) => Net(model).AskAsync(streamed, new ChatOptions { Tools = [NetBench.Guarded(out _).Tool("Text"), .. ListOf(tool)] }),
        ["an added element"] = static (tool, model, streamed) =>
        {
            ChatOptions options = NetBench.Offer(NetBench.Guarded(out _).Tool("Text"));
            options.Tools!.Add(tool);
            return Net(model).AskAsync(streamed, options);
        },
        ["an inserted element"] = static (tool, model, streamed) =>
        {
            ChatOptions options = NetBench.Offer(NetBench.Guarded(out _).Tool("Text"));
            options.Tools!.Insert(0, tool);
            return Net(model).AskAsync(streamed, options);
        },
        ["an overwritten element"] = static (tool, model, streamed) =>
        {
            ChatOptions options = NetBench.Offer(NetBench.Guarded(out _).Tool("Text"));
            options.Tools![0] = tool;
            return Net(model).AskAsync(streamed, options);
        },
        ["tools that only the invoker knows, from the start"] = static (tool, model, streamed) =>
            model.GuardedToolsOnly(inner => new FunctionInvokingChatClient(inner) { AdditionalTools = ListOf(tool) }).AskAsync(streamed),
        ["tools that only the invoker knows, later"] = static (tool, model, streamed) =>
        {
            FunctionInvokingChatClient? invoker = null;
            IChatClient client = model.GuardedToolsOnly(inner => invoker = new FunctionInvokingChatClient(inner));
            invoker!.AdditionalTools = ListOf(tool);
            return client.AskAsync(streamed);
        },
        ["a context provider above the invoker"] = static (tool, model, streamed) =>
            model.GuardedToolsOnly(inner => new AddingTools(new FunctionInvokingChatClient(inner), tool)).AskAsync(streamed),
        ["a context provider below the invoker"] = static (tool, model, streamed) =>
            model.GuardedToolsOnly(inner => new FunctionInvokingChatClient(new AddingTools(inner, tool))).AskAsync(streamed),
        ["a program that calls tools by hand"] = static (tool, model, streamed) =>
            model.GuardedToolsOnly(new GuardedToolsOnlyOptions { InvokedByHand = true }).AskAsync(streamed, NetBench.Offer(tool)),
        ["a host that is no chat client"] = static (tool, _, _) =>
        {
            _ = ListOf(tool).GuardedToolsOnly();
            return Task.CompletedTask;
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_refused_before_the_model_is_asked_and_does_not_run(string form, string place, bool streamed)
    {
        int before = Volatile.Read(ref s_runs);
        AITool tool = Forms[form]();
        ScriptedModel model = new([ScriptedModel.Call(tool.Name)]);
        await Assert.ThrowsAsync<UnguardedToolException>(() => Places[place](tool, model, streamed));
        Assert.Empty(model.Asked);
        Assert.Equal(before, Volatile.Read(ref s_runs));
    }

    [Theory]
    [MemberData(nameof(WaysIn))]
    public async Task The_guarded_tool_passes_there(string place, bool streamed)
    {
        ScriptedModel model = new();
        await Places[place](NetBench.Guarded(out _).Tool("Open"), model, streamed);
        Assert.Equal(place == "a host that is no chat client" ? 0 : 1, model.Asked.Count);
    }

    public static AIFunction MakeFrom(Delegate method) => AIFunctionFactory.Create(method);

    private static AITool Factory(Delegate method) => AIFunctionFactory.Create(method);

    private static string Raw()
    {
        Interlocked.Increment(ref s_runs);
        return "ran";
    }

    private static IChatClient Net(IChatClient model) => model.GuardedToolsOnly(static inner => new FunctionInvokingChatClient(inner));

    private static List<AITool> ListOf(AITool tool) => [tool];

    private sealed class RawHost
    {
#pragma warning disable CA1822 // An instance method is what the overload is for.
        public string Raw() => UnprovableRoutesTests.Raw();
#pragma warning restore CA1822
    }

    private class OwnFunction : AIFunction
    {
        public override string Name => "Raw";

        protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(Raw());
    }

    private sealed class OwnWrapper(AIFunction inner) : DelegatingAIFunction(inner)
    {
        protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new(Raw());
    }

    /// <summary>Answers for the guarded tool whenever it is asked what it is.</summary>
    private sealed class Impostor(GuardedFunction guarded) : OwnFunction
    {
        public override string Name => guarded.Name;

        public override string Description => guarded.Description;

        public override object? GetService(Type serviceType, object? serviceKey = null) => serviceType.IsInstanceOfType(guarded) ? guarded : base.GetService(serviceType, serviceKey);
    }

    private sealed class AddingTools(IChatClient inner, AITool tool) : DelegatingChatClient(inner)
    {
        public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            base.GetResponseAsync(messages, With(options), cancellationToken);

        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            base.GetStreamingResponseAsync(messages, With(options), cancellationToken);

        private ChatOptions With(ChatOptions? options)
        {
            ChatOptions more = options?.Clone() ?? new ChatOptions();
            more.Tools = [.. more.Tools ?? [], tool];
            return more;
        }
    }
}
