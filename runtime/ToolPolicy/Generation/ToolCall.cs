using System;
using System.Diagnostics;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Audit;
using ToolPolicy.Binding;
using ToolPolicy.Decisions;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Rules;

namespace ToolPolicy.Generation;

/// <summary>One call on its way through the guard: who calls, with what, and what has been refused so far.</summary>
/// <remarks>For generated code. A struct, so that a call that completes synchronously allocates nothing for it.</remarks>
public partial struct ToolCall
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    internal readonly GuardedFunction Function;
    internal CallArguments Arguments;
    internal readonly CallId Id;
    internal CallId Parent;
    internal ToolSession? Session;
    internal Activity? Activity;
    internal long StartedAt;

    /// <summary>When the call was decided. The record of the decision bears this time.</summary>
    internal DateTimeOffset Now;

    /// <summary>What of the arguments is sensitive, so that a result that repeats it is masked there; null for nothing.</summary>
    internal EchoedValues? Echoes;

    /// <summary>The session came from the flow, so the body's own calls find this one there as their parent.</summary>
    internal bool IsAmbient;

    /// <summary>The principal may call the tool, as far as that can be said without the arguments.</summary>
    internal bool IsAdmitted;

    private Decision _refusal = Decision.Permit;
    private int _matched;
    private object? _host;
    private IServiceProvider? _services;
    private IAsyncDisposable? _scope;
    private Step _step;

    /// <summary>How many checks have passed.</summary>
    private int _passed;

    /// <summary>What the call waits for.</summary>
    private Task<bool>? _awaited;

    /// <summary>The bound arguments of a call that goes on after it has waited, and how many of them were taken again.</summary>
    private object?[]? _kept;
    private int _taken;

    /// <param name="function">The tool.</param>
    /// <param name="session">The session that the tool is bound to, or that the request belongs to; null for none.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="services">What the invoking host passes along; null for nothing.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    internal ToolCall(GuardedFunction function, ToolSession? session, CallArguments arguments, IServiceProvider? services, CancellationToken cancellation)
    {
        Function = function;
        Session = session;
        Arguments = arguments;
        _services = services;
        Cancellation = cancellation;
        Id = CallId.Next();
    }

    /// <summary>The cancellation of the call.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>The principal; one without identity where the tool is open and nobody is there.</summary>
    public readonly ClaimsPrincipal Principal => Session?.Principal ?? Nobody;

    /// <summary>Whether every argument so far was bound. Constraints are worth looking at only then; a call that goes on after it waited has passed them.</summary>
    public readonly bool IsBound => _refusal.IsPermit && _kept is null;

    /// <summary>Whether the principal has no such tool: it was not admitted, or would not have been shown it for want of a claim.</summary>
    internal readonly bool IsHidden => !IsAdmitted || CallDecider.LacksClaim(Tool, Session);

    internal readonly ToolDescriptor Tool => Function.Tool;

    /// <summary>Those that the invoking host passes along, until the host is made; those of the call after that.</summary>
    internal readonly IServiceProvider? Services => _services;

    /// <summary>The object whose method the body is.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    public readonly T Host<T>() => (T)_host!;

    /// <summary>Makes the host, in a scope of its own where it comes from dependency injection. A call that goes on has it.</summary>
    internal void Open()
    {
        if (_kept is null)
        {
            IsAdmitted = true;
            (_host, _services, _scope) = Function.Source.Open(_services);
        }
    }

    /// <summary>Ends the call's scope. Safe to call twice.</summary>
    internal ValueTask CloseAsync()
    {
        IAsyncDisposable? scope = _scope;
        _scope = null;
        return scope?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>Ends the call's scope on a path on which the call has failed already.</summary>
    internal async ValueTask CloseQuietlyAsync()
    {
        try
        {
            await CloseAsync();
        }
        catch (Exception)
        {
            // What failed first is what is recorded.
        }
    }

    private void Refuse(DecisionCode code, int parameter)
    {
        if (_refusal.IsPermit)
        {
            _refusal = new(code, parameter);
        }
    }
}
