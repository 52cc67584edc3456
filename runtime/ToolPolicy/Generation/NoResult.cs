using System.Threading.Tasks;

namespace ToolPolicy.Generation;

/// <summary>The result of a method that returns nothing.</summary>
internal readonly struct NoResult
{
    /// <summary>Awaits a task that returns nothing. A missing task is an error, as it is for <c>await</c>.</summary>
    /// <param name="task">The task.</param>
    public static ValueTask<NoResult> Of(Task task)
    {
        System.ArgumentNullException.ThrowIfNull(task);
        return task.IsCompletedSuccessfully ? default : AwaitAsync(new ValueTask(task));
    }

    /// <inheritdoc cref="Of(Task)"/>
    public static ValueTask<NoResult> Of(ValueTask task)
    {
        if (!task.IsCompletedSuccessfully)
        {
            return AwaitAsync(task);
        }

        task.GetAwaiter().GetResult();
        return default;
    }

    private static async ValueTask<NoResult> AwaitAsync(ValueTask task)
    {
        await task;
        return default;
    }
}
