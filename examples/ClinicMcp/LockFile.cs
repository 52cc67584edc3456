using System;
using System.Collections.Generic;
using System.IO;
using Clinic;
using ToolPolicy;

namespace ClinicMcp;

/// <summary>The file that says which tools were looked at: a tool that changes fails the check until somebody has looked again.</summary>
internal static class LockFile
{
    private const string Name = "tools.lock";

    public static int Run(string[] args)
    {
        ToolLock tools = ToolLock.Of<ClinicTools>();
        string path = Path.Combine(Folder(), Name);
        if (args is not ["--check"])
        {
            File.WriteAllText(path, tools.ToText());
            return 0;
        }

        IReadOnlyList<string> changes = tools.ChangesSince(File.ReadAllText(path));
        foreach (string change in changes)
        {
            Console.Error.WriteLine(change);
        }

        return changes.Count == 0 ? 0 : 1;
    }

    /// <summary>The example's own folder, from wherever it is run.</summary>
    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (string project in new[] { folder.FullName, Path.Combine(folder.FullName, "examples", "ClinicMcp") })
            {
                if (File.Exists(Path.Combine(project, "ClinicMcp.csproj")))
                {
                    return project;
                }
            }
        }

        return AppContext.BaseDirectory;
    }
}
