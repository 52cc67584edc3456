using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using ToolPolicy.Principals;

namespace ToolPolicy.Net;

/// <summary>The approvals that were asked for and not answered yet. In memory: they end with the process. Thread-safe.</summary>
internal sealed class IssuedApprovals(int capacity)
{
    private static readonly JsonTypeInfo ArgumentsInfo = AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(IDictionary<string, object?>));

    private readonly object _lock = new();
    private readonly LinkedList<Issued> _byAge = [];
    private readonly Dictionary<string, List<LinkedListNode<Issued>>> _byRequest = new(StringComparer.Ordinal);

    public void Add(string requestId, ToolCallContent call, PrincipalKey? principal)
    {
        Issued issued = Issued.Of(requestId, call, principal);
        lock (_lock)
        {
            if (_byAge.Count >= capacity)
            {
                Remove(_byAge.First!);
            }

            if (!_byRequest.TryGetValue(requestId, out List<LinkedListNode<Issued>>? same))
            {
                _byRequest.Add(requestId, same = []);
            }

            same.Add(_byAge.AddLast(issued));
        }
    }

    /// <summary>Whether just this call waits for an answer.</summary>
    public bool Has(string requestId, ToolCallContent call, PrincipalKey? principal)
    {
        Issued asked = Issued.Of(requestId, call, principal);
        lock (_lock)
        {
            return Find(asked) is not null;
        }
    }

    /// <summary>Whether just this call waited for an answer. It does no longer: of two threads that ask at once, one gets it.</summary>
    public bool TryRedeem(string requestId, ToolCallContent call, PrincipalKey? principal)
    {
        Issued asked = Issued.Of(requestId, call, principal);
        lock (_lock)
        {
            LinkedListNode<Issued>? found = Find(asked);
            if (found is not null)
            {
                Remove(found);
            }

            return found is not null;
        }
    }

    /// <summary>Several conversations can have the same id, because some models count their calls.</summary>
    private LinkedListNode<Issued>? Find(Issued asked) => _byRequest.GetValueOrDefault(asked.RequestId)?.Find(node => node.Value.Matches(asked));

    private void Remove(LinkedListNode<Issued> node)
    {
        _byAge.Remove(node);
        List<LinkedListNode<Issued>> same = _byRequest[node.Value.RequestId];
        same.Remove(node);
        if (same.Count == 0)
        {
            _byRequest.Remove(node.Value.RequestId);
        }
    }

    /// <summary>A call as it was when its approval was asked for; the content itself is handed out, and may change.</summary>
    private sealed record Issued(string RequestId, ToolCallContent Call, string CallId, string? Name, JsonElement Arguments, PrincipalKey? Principal)
    {
        public static Issued Of(string requestId, ToolCallContent call, PrincipalKey? principal) =>
            new(requestId, call, call.CallId, (call as FunctionCallContent)?.Name, ArgumentsOf(call), principal);

        /// <summary>A call of a kind that is not known has to be the very same object.</summary>
        public bool Matches(Issued other) => CallId == other.CallId && Principal == other.Principal
            && (Call is FunctionCallContent && other.Call is FunctionCallContent
                ? Name == other.Name && Arguments.ValueKind != JsonValueKind.Undefined && other.Arguments.ValueKind != JsonValueKind.Undefined && JsonElement.DeepEquals(Arguments, other.Arguments)
                : ReferenceEquals(Call, other.Call));

        /// <summary>Undefined, which equals nothing, when the arguments have no JSON form.</summary>
        private static JsonElement ArgumentsOf(ToolCallContent call)
        {
            try
            {
                return JsonSerializer.SerializeToElement((call as FunctionCallContent)?.Arguments ?? new Dictionary<string, object?>(), ArgumentsInfo);
            }
            catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
            {
                return default;
            }
        }
    }
}
