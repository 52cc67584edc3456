using System.Text.Json;
using ToolPolicy.Decisions;
using ToolPolicy.Generation;
using ToolPolicy.Obligations;

namespace ToolPolicy.Enforcement;

/// <summary>The form in which what a call shows leaves the guard. It changes no decision and sees nothing unmasked.</summary>
internal abstract class ResultForm
{
    /// <summary>Text: what invoking clients pass to a model as it is.</summary>
    public static ResultForm Text { get; } = new TextForm();

    /// <summary>A <see cref="JsonElement"/>, for hosts that need one.</summary>
    public static ResultForm Json { get; } = new JsonForm();

    /// <summary>The schema that the result also has to fit as a document of its own; null when no such document is wanted.</summary>
    public virtual JsonElement? DocumentSchema => null;

    /// <summary>The result, masked and within its cap.</summary>
    public abstract object? Returned(in ShownResult shown);

    /// <summary>A denial.</summary>
    /// <param name="call">The call; it was admitted when only its arguments, its host or its checks stood in the way.</param>
    /// <param name="decision">Why.</param>
    public virtual object? Denied(in ToolCall call, in Decision decision) => Returned(ShownResult.OfText(DenialText.Of(call.Tool, decision)));

    /// <summary>A result that is not shown.</summary>
    public virtual object? Withheld(in ToolCall call) => Returned(ShownResult.OfText(DenialText.Withheld(call.Id)));

    private sealed class TextForm : ResultForm
    {
        public override object? Returned(in ShownResult shown) => shown.Text;
    }

    private sealed class JsonForm : ResultForm
    {
        public override object? Returned(in ShownResult shown) => shown.Text is null ? null : ResultJson.Of(shown.Text, shown.IsText);
    }
}
