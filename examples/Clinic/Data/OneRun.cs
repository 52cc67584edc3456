using System;
using System.IO;
using System.Threading.Tasks;

namespace Clinic;

/// <summary>One run of the example at a time has a data folder: two would measure each other's refunds.</summary>
public static class OneRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until no other run has the folder. It is free again when the result is disposed, or its process ends.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="waiting">Called once, if another run has it.</param>
    public static async Task<IDisposable> InAsync(string folder, Action waiting)
    {
        Directory.CreateDirectory(folder);
        for (bool isFirst = true; ; isFirst = false)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "run.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(Path.Combine(folder, "run.lock")))
            {
                if (isFirst)
                {
                    waiting();
                }

                await Task.Delay(Pause);
            }
        }
    }
}
