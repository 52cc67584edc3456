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

    /// <summary>The most elements or members that any array or object has.</summary>
    public int MostElements { get; private set; }

    /// <summary>The length of the longest string, in bytes.</summary>
    public int LongestString { get; private set; }

    public CutNode this[int at] => _nodes[at];

    /// <summary>Reads a text that the masking writer wrote. Where it ends early, what is open there has the elements that came so far.</summary>
    public static CutNodes Read(ReadOnlySpan<byte> json)
    {
        CutNodes nodes = new(json.ToArray());
        Utf8JsonReader reader = new(json, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 128 }));
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

    /// <summary>Reads a value and what is below it. Recursion is bounded: the writer nests no deeper than 64.</summary>
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
        int total = -1;
        bool isCut = false;
        while (kind is CutNodeKind.Array or CutNodeKind.Object && reader.Read() && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            // What was left out while it was written says so itself, by a last element that no data can look like.
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && CutMarker.IsMarker(reader.ValueSpan, out total))
            {
                isCut = true;
                continue;
            }

            Range member = default;
            if (kind == CutNodeKind.Object && !isCut)
            {
                member = new((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                if (!reader.Read())
                {
                    break;
                }
            }

            if (!isCut)
            {
                Read(ref reader, member);
                count++;
            }
        }

        int end = (int)reader.BytesConsumed;
        _nodes[at] = new CutNode(kind, name, start, end, count, isCut ? total : count, isCut, _nodes.Count);
        MostElements = Math.Max(MostElements, isCut ? int.MaxValue : count);
        LongestString = kind == CutNodeKind.String ? Math.Max(LongestString, end - start) : LongestString;
    }
}
