using System.Diagnostics;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using ToolPolicy.Binding;
using ToolPolicy.Enforcement;
using ToolPolicy.Generation;
using ToolPolicy.Rules;

namespace ToolPolicy;

/// <summary>A tool behind its guard. There is no unguarded function inside: it has no inner function, and names no method that could be invoked around it.</summary>
/// <remarks>
/// Its result is text: compact JSON for objects, plain text for strings, null for methods that return nothing; <see cref="GuardedToolSet.AsJson"/> makes it a
/// <see cref="JsonElement"/>. A denied call returns a constant text too, and does not throw: invoking clients count exceptions, and rethrow them after a few.
/// </remarks>
[DebuggerDisplay("{Name,nq}: {Tool.Method,nq}")]
public sealed class GuardedFunction : AIFunction
{
    private readonly ToolHost _host;
    private readonly int _index;
    private JsonSerializerOptions? _options;

    internal GuardedFunction(ToolGuard guard, ToolHost host, int index, IHostSource source, ToolSession? session = null, ResultForm? form = null, bool isOfServer = false)
    {
        Guard = guard;
        _host = host;
        _index = index;
        Source = source;
        Session = session;
        Form = form ?? ResultForm.Text;
        IsOfServer = isOfServer;
        Tool = host.Tools[index];
    }

    /// <summary>What is known about the tool, its rule included.</summary>
    public ToolDescriptor Tool { get; }

    /// <inheritdoc/>
    public override string Name => Tool.Name;

    /// <inheritdoc/>
    public override string Description => Tool.Description;

    /// <inheritdoc/>
    public override JsonElement JsonSchema => Tool.Schema;

    /// <inheritdoc/>
    public override JsonElement? ReturnJsonSchema => Tool.ResultSchema;

    /// <summary>The options with which hosts log arguments: they mask what is sensitive.</summary>
    public override JsonSerializerOptions JsonSerializerOptions => _options ??= ArgumentLogging.OptionsFor(Tool);

    internal ToolGuard Guard { get; }

    internal IHostSource Source { get; }

    internal ToolSession? Session { get; }

    /// <summary>The form in which what a call shows leaves the guard.</summary>
    internal ResultForm Form { get; }

    /// <summary>Whether calls bring their sessions, as requests of a server do. A session of the flow does not count then.</summary>
    internal bool IsOfServer { get; }

    internal GuardedFunction BoundTo(ToolSession session) => new(Guard, _host, _index, Source, session, Form);

    internal GuardedFunction AsJson() => new(Guard, _host, _index, Source, Session, ResultForm.Json);

    /// <summary>The tool as a server calls it: each request says whose it is, and the flow in which the server happens to run does not.</summary>
    internal GuardedFunction ForRequests(ResultForm form) => new(Guard, _host, _index, Source, form: form, isOfServer: true);

    internal ValueTask<object?> Bind(ref ToolCall call) => _host.Invoke(_index, ref call);

    /// <inheritdoc/>
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
        Guard.InvokeAsync(this, Session, new CallArguments(arguments), arguments.Services, cancellationToken);
}
