using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>The values of a JSON text, or of its beginning, in their order: each before what is below it.</summary>
internal sealed class CutNodes
{
    private readonly byte[] _json;
    private readonly List<CutNode> _nodes = [];

    private CutNodes(byte[] json) => _json = json;

    /// <summary>The level that keeps all: no array or object has more elements or members, and no string more bytes for each.</summary>
    public int Highest { get; private set; }

    public CutNode this[int at] => _nodes[at];

    /// <summary>Reads a text that the masking writer wrote. Where it ends early, what is open there has the elements that came so far.</summary>
    public static CutNodes Read(ReadOnlySpan<byte> json)
    {
        CutNodes nodes = new(json.ToArray());
        Utf8JsonReader reader = new(json, isFinalBlock: false, default);
        if (reader.Read())
        {
            nodes.Read(ref reader, default);
        }

        return nodes;
    }

    /// <summary>The value as it stands in the text.</summary>
    public ReadOnlySpan<byte> TextOf(int at) => _json.AsSpan(_nodes[at].Start, _nodes[at].End - _nodes[at].Start);

    /// <summary>The member's name, quotes and colon included.</summary>
    public ReadOnlySpan<byte> NameOf(int at) => _json.AsSpan(_nodes[at].Name);

    /// <summary>Reads a value and what is below it. Recursion is bounded: neither the writer nor the reader nests deeper than 64.</summary>
    private void Read(ref Utf8JsonReader reader, Range name)
    {
        int at = _nodes.Count;
        int start = (int)reader.TokenStartIndex;
        CutNodeKind kind = reader.TokenType switch
        {
            JsonTokenType.StartArray => CutNodeKind.Array,
            JsonTokenType.StartObject => CutNodeKind.Object,
            JsonTokenType.String => CutNodeKind.String,
            _ => CutNodeKind.Other,
        };
        _nodes.Add(default);
        int count = 0;
        int total = 0;
        bool isCut = false;
        while (kind is CutNodeKind.Array or CutNodeKind.Object && reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            // What was left out while it was written says so itself, by a last element that no data can look like.
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && CutMarker.IsMarker(reader.ValueSpan, out total))
            {
                isCut = true;
            }
            else if (!isCut)
            {
                Range member = default;
                if (kind == CutNodeKind.Object)
                {
                    member = new((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                    if (!reader.Read())
                    {
                        break;
                    }
                }

                Read(ref reader, member);
                count++;
            }
        }

        int end = (int)reader.BytesConsumed;
        _nodes[at] = new CutNode(kind, name, start, end, count, isCut ? total : count, isCut, _nodes.Count);
        Highest = Math.Max(Highest, kind == CutNodeKind.String ? (end - start) / JsonCut.BytesPerLevel : count);
    }
}
