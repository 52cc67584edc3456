using System;

namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>Findings, kept by a scanner from one text to the next.</summary>
internal sealed class FindingList
{
    private Finding[] _items = new Finding[16];
    private bool _cameInOrder = true;

    public int Count { get; private set; }

    public Span<Finding> Items => _items.AsSpan(0, Count);

    /// <summary>Adds one. They come nearly in the order of their starts, which is made good before they are looked at.</summary>
    public void Add(in Finding finding)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _cameInOrder &= Count == 0 || _items[Count - 1].Start <= finding.Start;
        _items[Count++] = finding;
    }

    /// <summary>Brings them into the order of their starts.</summary>
    public void Sort()
    {
        if (!_cameInOrder)
        {
            _items.AsSpan(0, Count).Sort(static (one, other) => one.Start.CompareTo(other.Start));
        }
    }

    /// <summary>Makes one of those that overlap.</summary>
    public void Join()
    {
        Sort();
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

    public void Clear()
    {
        Count = 0;
        _cameInOrder = true;
    }
}
