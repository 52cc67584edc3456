using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Clinic;

/// <summary>Writes to a terminal: within 100 columns, and in colour where that is wanted.</summary>
public sealed class Screen(TextWriter output, bool useColour)
{
    private const int Width = 100;
    private const string Plain = "\u001b[0m";

    /// <summary>The console; without colour when it is redirected, or when NO_COLOR (no-color.org) is set.</summary>
    public static Screen OfConsole()
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        return new Screen(Console.Out, !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
    }

    public void Blank() => output.WriteLine();

    /// <summary>A line across, with a title.</summary>
    public void Heading(string title)
    {
        Blank();
        output.WriteLine(Coloured($"── {title} {new string('─', Math.Max(0, Width - title.Length - 4))}", Ink.Bold));
    }

    /// <summary>Text, wrapped.</summary>
    /// <param name="label">What stands before it, in a column of its own.</param>
    /// <param name="text">The text. What would move the cursor in it is shown as a space.</param>
    /// <param name="ink">The colour of the text.</param>
    /// <param name="column">Where the text begins; the label stands before it.</param>
    /// <param name="maxLines">How many lines are written at most; the last one then ends in an ellipsis.</param>
    public void Text(string label, string text, Ink ink = Ink.None, int column = 0, int maxLines = int.MaxValue)
    {
        List<string> lines = [.. Wrapped(Harmless(text), Width - column)];
        if (lines.Count > maxLines)
        {
            string last = lines[maxLines - 1];
            lines = [.. lines.Take(maxLines - 1), last.Length < Width - column ? last + "…" : last[..^1] + "…"];
        }

        foreach ((string line, int at) in lines.Select(static (line, at) => (line, at)))
        {
            string before = at == 0 ? label.PadRight(column) : new string(' ', column);
            output.WriteLine(Coloured(before, ink is Ink.Green or Ink.Red or Ink.Yellow ? ink : Ink.Faint) + Coloured(line, ink));
        }
    }

    private string Coloured(string text, Ink ink) => !useColour || ink == Ink.None || text.Length == 0 ? text : ink switch
    {
        Ink.Green => $"\u001b[32m{text}{Plain}",
        Ink.Red => $"\u001b[31m{text}{Plain}",
        Ink.Yellow => $"\u001b[33m{text}{Plain}",
        Ink.Faint => $"\u001b[2m{text}{Plain}",
        _ => $"\u001b[1m{text}{Plain}",
    };

    /// <summary>What a model or a database wrote must not steer the terminal.</summary>
    private static string Harmless(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));

    /// <summary>Lines broken at spaces and after commas, and inside a word only where it is too long for a line.</summary>
    private static IEnumerable<string> Wrapped(string text, int width)
    {
        while (text.Length > width)
        {
            int space = text.LastIndexOf(' ', width, width / 2);
            int comma = text.LastIndexOf(',', width - 1, width / 2) + 1;
            int end = Math.Max(space, comma) is > 0 and int found ? found : width;
            yield return text[..end];
            text = text[end..].TrimStart();
        }

        yield return text;
    }
}
