using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolPolicy.Generators.Tests.Infrastructure;

namespace ToolPolicy.Generators.Tests.Fuzz;

/// <summary>A source with a few things wrong with it, as while it is typed, pasted or merged. The same seed gives the same text.</summary>
internal static class Mutation
{
    /// <summary>Words whose presence in odd places has upset analyzers: of the language, and of what ours look for.</summary>
    private static readonly string[] Words =
    [
        "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", ".", "..", "?.", "=>", "=", "??", "?", ":", "::", "*", "&", "!", "^", "@", "\"", "'", "$\"", "\"\"\"", "//", "/*", "#if", "#endif",
        "static", "async", "await", "ref", "out", "in", "params", "this", "base", "default", "new", "new()", "typeof", "nameof", "null", "dynamic", "void", "int", "string", "var", "record", "struct",
        "interface", "enum", "delegate", "partial", "abstract", "override", "unsafe", "file", "global", "extern", "where", "operator", "implicit", "yield", "lock", "switch", "is", "as", "with",
        "AIFunctionFactory", "Create", "Tools", "Guarded", "RequiresRole", "RequiresCheck", "AllowAnyone", "MaxTokens", "Sensitive", "FromPrincipal", "Tool", "McpServerTool", "GuardedToolSet", "-1", "0x", "1e999",
    ];

    public static string Of(int seed, int number)
    {
        Random random = new(unchecked((seed * 1_000_003) + number));
        string text = Pick(FuzzSources.All, random);
        for (int left = 1 + random.Next(3); left > 0; left--)
        {
            text = Once(text, random);
        }

        return text;
    }

    private static string Once(string text, Random random)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text, Compiled.ParseOptions).GetRoot().DescendantTokens()];
        if (text.Length == 0 || tokens.Length < 4)
        {
            return text + Pick(Words, random);
        }

        SyntaxToken token = Pick(tokens, random);
        SyntaxToken other = Pick(tokens, random);
        string[] lines = text.Split('\n');
        int line = random.Next(lines.Length);
        switch (random.Next(12))
        {
            case 0: return text[..random.Next(text.Length)];
            case 1: return text[random.Next(text.Length)..];
            case 2: return text.Remove(token.SpanStart, token.Span.Length);
            case 3: return Remove(text, Math.Min(token.SpanStart, other.SpanStart), Math.Min(Math.Abs(other.SpanStart - token.SpanStart), 200));
            case 4: return text.Insert(token.SpanStart, $" {Pick(Words, random)} ");
            case 5: return text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, Pick(Words, random));
            case 6: return text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, other.Text);
            case 7: return string.Join('\n', lines.Where((_, i) => i != line));
            case 8: return string.Join('\n', lines.Append(lines[line]));
            case 9: return text.Insert(token.SpanStart, Fragment(random));
            case 10: return text.Insert(random.Next(text.Length), ((char)random.Next(1, 0xFFFE)).ToString());
            default: return string.Join('\n', lines.SelectMany((each, i) => i == line ? new[] { each, each } : [each]));
        }
    }

    /// <summary>Some lines of another source, cut anywhere.</summary>
    private static string Fragment(Random random)
    {
        string text = Pick(FuzzSources.All, random);
        int start = random.Next(text.Length);
        return text.Substring(start, Math.Min(random.Next(200), text.Length - start));
    }

    private static string Remove(string text, int start, int length) => text.Remove(start, Math.Min(length, text.Length - start));

    private static T Pick<T>(IReadOnlyList<T> list, Random random) => list[random.Next(list.Count)];
}
