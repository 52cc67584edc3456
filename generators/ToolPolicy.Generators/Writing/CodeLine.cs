using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ToolPolicy.Generators.Writing;

/// <summary>A line with holes, on its way into a writer.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeLine
{
    private readonly CodeWriter _writer;

#pragma warning disable IDE0060 // The compiler says how long the line may be.
    public CodeLine(int literalLength, int formattedCount, CodeWriter writer)
#pragma warning restore IDE0060
    {
        _writer = writer;
        writer.Indentation();
    }

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string? text) => _writer.Append(text);

    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted<T>(T value)
        where T : struct, Enum => _writer.Append(value.ToString());
}
