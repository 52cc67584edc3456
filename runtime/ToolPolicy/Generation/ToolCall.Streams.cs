using System.Collections.Generic;
using System.Threading.Tasks;
using ToolPolicy.Obligations;
using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Generation;

/// <content>Results that come element by element.</content>
public partial struct ToolCall
{
    /// <summary>
    /// A stream as the result of the body. Its elements are written as a JSON array, each masked, while they come: no more of them are asked for than the cap can hold.
    /// </summary>
    /// <typeparam name="TElement">What the method streams.</typeparam>
    /// <param name="stream">The stream, or when it begins.</param>
    /// <param name="write">The masking writer of an element.</param>
    public ValueTask<object?> Stream<TElement>(ValueTask<IAsyncEnumerable<TElement>> stream, ResultWriter<TElement> write)
    {
        RequireBegun();
        return Await<StreamedResult>(WriteAsync(this, stream, write), static (_, _) => { });
    }

    private static async ValueTask<StreamedResult> WriteAsync<TElement>(ToolCall call, ValueTask<IAsyncEnumerable<TElement>> stream, ResultWriter<TElement> write)
    {
        IAsyncEnumerable<TElement>? elements = await stream;
        ToolGuard guard = call.Function.Guard;
        MaskingWriter writer = guard.Parts.Obligations.Begin(call.Tool.Detect, guard.Narrowing.CapOf(call.Tool), call.Tool.Rule.ShowTotal, call.Session?.Id, call.Echoes);
        try
        {
            if (elements is null)
            {
                writer.Null();
                return new(writer);
            }

            writer.StartArray();
            await foreach (TElement element in elements.WithCancellation(call.Cancellation))
            {
                // An element may come after the call was cancelled: not every stream looks.
                call.Cancellation.ThrowIfCancellationRequested();
                if (!writer.Item())
                {
                    writer.Rest<TElement>(null);
                    break;
                }

                write(writer, element);
            }

            writer.EndArray();
            return new(writer);
        }
        catch
        {
            writer.Return();
            throw;
        }
    }
}
