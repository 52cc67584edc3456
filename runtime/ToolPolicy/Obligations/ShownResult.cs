namespace ToolPolicy.Obligations;

/// <summary>What the model gets to see of a result, and what a record says about it.</summary>
/// <param name="Text">Compact JSON, or plain text; null for a method that returns nothing.</param>
/// <param name="IsText">Whether it is plain text.</param>
/// <param name="Bytes">Its size in UTF-8 bytes.</param>
/// <param name="Masked">How many placeholders it holds.</param>
/// <param name="WasCut">Whether it was cut to its cap.</param>
internal readonly record struct ShownResult(string? Text, bool IsText, int Bytes, int Masked, bool WasCut)
{
    /// <summary>Whether the text is a JSON string without its quotes, such as a date.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The result as JSON that fits a schema, within the cap too; null where none was asked for.</summary>
    public string? Document { get; init; }

    /// <summary>A text of the guard's own.</summary>
    public static ShownResult OfText(string text) => new(text, IsText: true, 0, 0, WasCut: false);
}
