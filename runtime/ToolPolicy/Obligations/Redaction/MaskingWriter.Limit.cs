using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ToolPolicy.Obligations.Tokens;

namespace ToolPolicy.Obligations.Redaction;

/// <content>A result that is longer than its cap is not written to its end: what could not be shown is left out, and said to be.</content>
/// <remarks>
/// Whether it is too long is asked of what was written so far, masked as it is, first when it has eight bytes for each LLM token of the cap, and then whenever it has
/// doubled. From then on every array gets only as many elements as it could be shown with. Where that happens depends on nothing but the masked text and the cap.
/// </remarks>
public sealed partial class MaskingWriter
{
    private const int BytesPerToken = 8;

    private readonly int[] _items = new int[MaxDepth + 1];
    private TokenCounter? _counter;
    private int _maxTokens;
    private bool _showTotal;
    private int _mostText = int.MaxValue;

    /// <summary>The length from which it is asked again.</summary>
    private int _askAt = int.MaxValue;

    /// <summary>How many elements an array could be shown with.</summary>
    private int _mostItems = int.MaxValue;

    /// <summary>How long the plain text is that the tool returned, in characters; -1 where nobody knows, because it was not read to its end.</summary>
    internal int TextLength { get; private set; }

    /// <summary>Whether a collection was not written to its end.</summary>
    internal bool LeftSomethingOut { get; private set; }

    /// <summary>Whether one more element of the array is to be written. Otherwise <see cref="Rest{T}"/> ends it.</summary>
    public bool Item() => (++_items[_depth] <= _mostItems && _length < _askAt) || Ask(_items[_depth], isEntry: false);

    /// <summary>Whether one more entry of the dictionary is to be written. Otherwise <see cref="RestOfEntries{T}"/> ends it.</summary>
    public bool Entry() => (++_items[_depth] <= _mostItems && _length < _askAt) || Ask(_items[_depth], isEntry: true);

    /// <summary>Says that the rest of an array is left out, and how many elements there are where the author asked for that and the collection knows.</summary>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <param name="all">The whole collection. It is not enumerated.</param>
    public void Rest<T>(IEnumerable<T>? all) => LeftOut(all, isEntry: false);

    /// <summary>Says the same of a dictionary.</summary>
    /// <inheritdoc cref="Rest{T}"/>
    public void RestOfEntries<T>(IEnumerable<T>? all) => LeftOut(all, isEntry: true);

    /// <summary>Sets the cap that the result is written for.</summary>
    internal void Limit(TokenCounter counter, int maxTokens, bool showTotal)
    {
        _counter = counter;
        _maxTokens = maxTokens;
        _showTotal = showTotal;
        _askAt = (int)Math.Min(Math.Max(maxTokens, 64) * (long)BytesPerToken, int.MaxValue);
        _mostText = (int)Math.Min(TokenCounter.MostBytes(maxTokens), int.MaxValue);
    }

    private void Unlimit()
    {
        _counter = null;
        LeftSomethingOut = false;
        _askAt = _mostItems = _mostText = int.MaxValue;
    }

    private bool Ask(int item, bool isEntry)
    {
        // What repeats an argument is masked first: where a result ends must not tell how long a secret is.
        MaskEchoes();
        if (_length >= _askAt && _counter is not null)
        {
            _askAt = (int)Math.Min(_length * 2L, int.MaxValue);
            if (!_counter.Fits(Written, _maxTokens))
            {
                _mostItems = Math.Min(_mostItems, JsonCut.MostElements(Written, _maxTokens, _counter, _showTotal));
            }
        }

        return item <= (isEntry ? JsonCut.EntriesFor(_mostItems) : _mostItems);
    }

    private void LeftOut<T>(IEnumerable<T>? all, bool isEntry)
    {
        LeftSomethingOut = true;
        Separate();
        Raw("\""u8);
        int total = !_showTotal || all is null ? -1 : all.TryGetNonEnumeratedCount(out int count) ? count : all is IReadOnlyCollection<T> collection ? collection.Count : -1;
        Raw(total < 0 ? CutMarker.Plain : Encoding.UTF8.GetBytes(CutMarker.OfTotal(_items[_depth] - 1, total)));
        Raw(isEntry ? "\":null"u8 : "\""u8);
        _comma = true;
    }
}
