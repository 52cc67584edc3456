using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ToolPolicy.Generators.Tests.Hostile;

/// <summary>Texts that end literals, comments or lines somewhere, or hide what stands beside them.</summary>
internal static class HostileText
{
    public const string Plain = "A plain text.";

    public static TheoryData<string> Names =>
    [
        "quotes", "triple quotes", "newlines", "end of comment", "braces", "separators", "unpaired surrogates", "pair", "right to left", "controls", "directive", "xml", "huge", "backslashes", "format",
    ];

    public static string Of(string name) => name switch
    {
        "quotes" => "a \" b \\\" c ' d \"u8 e $\"{f}\"",
        "triple quotes" => "a \"\"\" b \"\"\"\" c @\" d",
        "newlines" => "a\nb\r\nc\rd\n#if x\n}",
        "end of comment" => "a */ b /* c // d </summary> e -->",
        "braces" => "a { b } c {{ d }} e {0} f }} namespace X { class Y { } }",
        "separators" => "a\u2028b\u2029c\u0085d\u000be\u000cf",
        "unpaired surrogates" => "a\ud800b\udc00c",
        "pair" => "a\ud83d\ude00b",
        "right to left" => "a\u202eb\u2066c\u2069d\u200fe\u200b\ufefff",
        "controls" => "a\0b\u0001c\u001bd\u007fe\tf",
        "directive" => "\n#pragma warning disable\n#nullable disable\n#error x\n#line 1 \"a\"\n",
        "xml" => "a <b c=\"d\"> &amp; <![CDATA[ e ]]> <!-- f",
        "huge" => string.Concat(Enumerable.Repeat("0123456789\"\\\n*/{}", 100 * 1024 / 16)),
        "backslashes" => "a\\b\\\\c\\u0041\\x41\\",
        _ => "a {0:x} %s %n ${b} \\{c} #{d}",
    };

    /// <summary>As an author would write it in C#.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
