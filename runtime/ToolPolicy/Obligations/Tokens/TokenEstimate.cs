using System;
using System.Text;

namespace ToolPolicy.Obligations.Tokens;

/// <summary>Estimates LLM tokens from above: never fewer than o200k_base makes of the text, nor than of any beginning of it.</summary>
/// <remarks>
/// One pass from left to right, over the pieces into which the tokenizer splits text before it merges bytes: words, runs of marks, groups of three digits, white space.
/// Frequent words and runs are known to be one token; anything else counts as much as its bytes could. How that was measured, and how far off it is, stands in
/// <c>docs/llm-tokens.md</c>. The estimate of a beginning is never more than that of the whole: a piece that is not complete yet counts for all it could become.
/// </remarks>
internal ref struct TokenEstimate
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _done;
    private int _most;

    /// <summary>The last character was none of ASCII, so that what follows may belong to the same piece.</summary>
    private bool _isAfterOther;

    private TokenEstimate(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The estimate; where it exceeds <paramref name="enough"/>, some number above that.</summary>
    public static int Of(ReadOnlySpan<char> text, int enough)
    {
        TokenEstimate estimate = new(text);
        while (estimate._at < text.Length && estimate._most <= enough)
        {
            estimate.Step();
        }

        return estimate._most;
    }

    private void Step()
    {
        char c = _text[_at];
        if (char.IsAsciiLetter(c))
        {
            Word(_at);
        }
        else if (char.IsAsciiDigit(c))
        {
            Digits();
        }
        else if (IsSpace(c))
        {
            Space();
        }
        else if (IsInk(c))
        {
            Marks(_at);
        }
        else
        {
            Other(c);
        }
    }

    /// <summary>Capitals, then small letters; one space before them belongs to the word.</summary>
    private void Word(int start)
    {
        int from = _at;
        SkipWord();
        int bound = Segments.Of(_text[start.._at]);
        Seen(bound);
        bool isWhole = !_isAfterOther && !IsOther(_at);
        _isAfterOther = false;
        bool isListed = isWhole && TokenTables.IsWord(_text[from.._at]);
        _done += isListed ? 1 : bound;
        Contraction(isListed);
    }

    /// <summary>An apostrophe after a word takes an ending with it. Other letters that follow it are no word of their own, and part of them may still be an ending.</summary>
    private void Contraction(bool isAfterListed)
    {
        if (_at + 1 >= _text.Length || _text[_at] != '\'' || !char.IsAsciiLetter(_text[_at + 1]))
        {
            return;
        }

        _done++;
        int from = ++_at;
        SkipWord();
        int bound = Segments.Of(_text[from.._at]) + 1;
        Seen(bound);
        _done += !IsOther(_at) && IsEnding(_text[from.._at]) ? (isAfterListed ? 0 : 1) : bound;
    }

    private void SkipWord()
    {
        while (_at < _text.Length && char.IsAsciiLetterUpper(_text[_at]))
        {
            _at++;
        }

        while (_at < _text.Length && char.IsAsciiLetterLower(_text[_at]))
        {
            _at++;
        }
    }

    private static bool IsEnding(ReadOnlySpan<char> letters) => letters is "s" or "t" or "re" or "ve" or "m" or "ll" or "d";

    /// <summary>Groups of three from the left, each a token; another script's digits before them may take some away.</summary>
    private void Digits()
    {
        int from = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        int count = ((_at - from + 2) / 3) + (_isAfterOther ? 1 : 0);
        Seen(count);
        _done += count;
        _isAfterOther = false;
    }

    /// <summary>Marks, then line breaks and slashes; one space before them belongs to the run.</summary>
    private void Marks(int start)
    {
        while (_at < _text.Length && IsInk(_text[_at]) && !char.IsAsciiLetterOrDigit(_text[_at]))
        {
            _at++;
        }

        while (_at < _text.Length && _text[_at] is '\r' or '\n' or '/')
        {
            _at++;
        }

        int bound = Segments.Of(_text[start.._at]);
        Seen(bound);
        _done += bound != 1 && !_isAfterOther && !IsOther(_at) && TokenTables.IsRun(_text[start.._at]) ? 1 : bound;
        _isAfterOther = false;
    }

    /// <summary>White space up to its last line break is one piece, and so is what follows that, but for a last space, which goes to the word or the marks after it.</summary>
    private void Space()
    {
        int from = _at;
        while (_at < _text.Length && IsSpace(_text[_at]))
        {
            _at++;
        }

        ReadOnlySpan<char> all = _text[from.._at];
        int broken = all.LastIndexOfAny('\r', '\n') + 1;
        int lines = SpaceBound(all[..broken]);
        ReadOnlySpan<char> rest = all[broken..];
        // A beginning that ends before the last line break has it all in one piece, which is never less than two.
        Seen(SpaceBound(all));
        _isAfterOther = false;
        if (rest is [.., ' '] && _at < _text.Length && IsInk(_text[_at]) && !char.IsAsciiDigit(_text[_at]))
        {
            _done += lines + SpaceBound(rest[..^1]);
            if (char.IsAsciiLetter(_text[_at]))
            {
                Word(_at - 1);
            }
            else
            {
                Marks(_at - 1);
            }
        }
        else
        {
            // A tab, or a space before a digit, stands alone: the run before it is a piece of its own.
            _done += lines + SpaceBound(rest) + (rest.Length > 1 ? 1 : 0);
        }
    }

    /// <summary>Runs of equal characters, up to some length each one token, and at most one token across each border between two.</summary>
    private static int SpaceBound(ReadOnlySpan<char> space)
    {
        int bound = 0;
        for (int from = 0, to; from < space.Length; from = to)
        {
            for (to = from + 1; to < space.Length && space[to] == space[from]; to++)
            {
            }

            // All shorter runs are tokens, so that two neighbours are at least so long together.
            int length = space[from] switch { ' ' => 80, '\t' => 21, '\n' => 11, _ => 2 };
            bound += 1 + ((to - from) / length * 2) + (from > 0 ? 1 : 0);
        }

        return Math.Min(bound, space.Length);
    }

    /// <summary>Control characters, and everything outside ASCII, by what is known of single characters; else by its bytes.</summary>
    private void Other(char c)
    {
        int cost = 1;
        if (char.IsSurrogate(c))
        {
            bool isPair = char.IsHighSurrogate(c) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]);
            cost = isPair ? 4 : 3;
            _at += isPair ? 1 : 0;
        }
        else if (c > '\u007f')
        {
            // A space before it can take its first byte.
            cost = _at > 0 && _text[_at - 1] == ' ' ? Math.Max(TokenTables.CostOf(c), new Rune(c).Utf8SequenceLength - 1) : TokenTables.CostOf(c);
        }

        _at++;
        Seen(cost);
        _done += cost;
        _isAfterOther = true;
    }

    /// <summary>What the text up to here could count, with a piece that may go on.</summary>
    private void Seen(int piece) => _most = Math.Max(_most, _done + piece);

    private readonly bool IsOther(int at) => at < _text.Length && !IsInk(_text[at]) && !IsSpace(_text[at]);

    /// <summary>What ASCII prints: letters, digits and marks.</summary>
    private static bool IsInk(char c) => char.IsBetween(c, '!', '~');

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';
}
