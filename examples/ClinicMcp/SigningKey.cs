using System.IO;
using System.Security.Cryptography;
using Clinic;

namespace ClinicMcp;

/// <summary>The key by which credentials are signed and checked: a file of this machine, made on first use, that its owner alone can read.</summary>
internal static class SigningKey
{
    private const int Bytes = 32;

    public static byte[] Load()
    {
        string path = Path.Combine(DataFolder.Find(), "signing.key");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            Make(path);
        }

        byte[] key = File.ReadAllBytes(path);
        return key.Length == Bytes ? key : throw new InvalidDataException($"{path} is not a key; delete it, and a new one is made");
    }

    /// <summary>Written whole under another name first: of two processes that make one at the same time, one wins, and both read the same key.</summary>
    private static void Make(string path)
    {
        string unfinished = $"{path}.{Path.GetRandomFileName()}";
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!System.OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (FileStream file = new(unfinished, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Bytes));
        }

        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(unfinished);
        }
    }
}
