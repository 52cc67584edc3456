using System;
using System.IO;

namespace Clinic;

/// <summary>Where the example keeps its database and its audit files: beside its project, from wherever it is run.</summary>
public static class DataFolder
{
    /// <summary>The folder <c>data</c> of the project above the executable; beside the executable when there is no project, as after publishing.</summary>
    public static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Clinic.csproj")))
            {
                return Path.Combine(folder.FullName, "data");
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "data");
    }
}
