using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Findings, kept by a scanner from one text to the next.</summary>
internal sealed class FindingList
{
    private Finding[] _items = new Finding[16];

    public int Count { get; private set; }

    public ReadOnlySpan<Finding> Items => _items.AsSpan(0, Count);

    public ref Finding this[int at] => ref _items[at];

    /// <summary>Keeps the list in the order of the starts: what is added begins near the end of what is there.</summary>
    public void Add(in Finding finding)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        int at = Count++;
        for (; at > 0 && _items[at - 1].Start > finding.Start; at--)
        {
            _items[at] = _items[at - 1];
        }

        _items[at] = finding;
    }

    /// <summary>Makes one of those that overlap.</summary>
    public void Join()
    {
        int kept = 0;
        for (int i = 1; i < Count; i++)
        {
            if (_items[i].Start < _items[kept].End)
            {
                _items[kept] = _items[kept].With(in _items[i]);
            }
            else
            {
                _items[++kept] = _items[i];
            }
        }

        Count = Math.Min(Count, kept + 1);
    }

    public void Clear() => Count = 0;
}
