using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Generation;

/// <content>Results that are read: a <see cref="TextReader"/>, or a <see cref="Stream"/> of text.</content>
public partial struct ToolCall
{
    /// <summary>
    /// Hands the typed call of a method that returns a text to read to the enforcement point. It is masked while it is read, no further than the cap can hold, and disposed.
    /// </summary>
    /// <typeparam name="TArguments">The bound arguments.</typeparam>
    /// <typeparam name="TText">A <see cref="TextReader"/>, or a <see cref="Stream"/> of UTF-8 (of UTF-16 or UTF-32 where a byte order mark says so).</typeparam>
    /// <param name="arguments">The bound arguments.</param>
    /// <param name="body">The typed call of the method.</param>
    /// <param name="check">The typed call of the checks that the rule names; null when it names none.</param>
    public ValueTask<object?> Text<TArguments, TText>(TArguments arguments, ToolBody<TArguments, TText> body, ToolCheck<TArguments>? check = null)
        where TText : class? =>
        Function.Guard.Run<TArguments, StreamedResult>(
            ref this, arguments, (in ToolCall call, TArguments bound) => ReadAsync(call, body(in call, bound)), static (_, _) => { }, check);

    private static async ValueTask<StreamedResult> ReadAsync<TText>(ToolCall call, ValueTask<TText> opening)
        where TText : class?
    {
        object? text = await opening;
        try
        {
            ToolGuard guard = call.Function.Guard;
            MaskingWriter writer = guard.Parts.Obligations.Begin(call.Tool.Detect, guard.Narrowing.CapOf(call.Tool), call.Tool.Rule.ShowTotal, call.Session?.Id, call.Echoes);
            try
            {
                if (text is null)
                {
                    writer.Null();
                }
                else
                {
                    await TextReading.ReadAsync(text as TextReader ?? new StreamReader((Stream)text, Encoding.UTF8, leaveOpen: true), writer, call.Cancellation);
                }

                return new(writer);
            }
            catch
            {
                writer.Return();
                throw;
            }
        }
        finally
        {
            await DisposeAsync(text);
        }
    }

    private static async ValueTask DisposeAsync(object? text)
    {
        if (text is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else
        {
            (text as IDisposable)?.Dispose();
        }
    }
}
