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
    /// <summary>A text to read as the result of the body: it is masked while it is read, no further than the cap can hold, and disposed.</summary>
    /// <typeparam name="TText">A <see cref="TextReader"/>, or a <see cref="Stream"/> of UTF-8 (of UTF-16 or UTF-32 where a byte order mark says so).</typeparam>
    /// <param name="text">The text, or when it is opened.</param>
    public ValueTask<object?> Text<TText>(ValueTask<TText> text)
        where TText : class?
    {
        RequireBegun();
        return Await<StreamedResult>(ReadAsync(this, text), static (_, _) => { });
    }

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
