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
            // The other examples stand beside this one, and share its data.
            foreach (string project in new[] { folder.FullName, Path.Combine(folder.FullName, "Clinic") })
            {
                if (File.Exists(Path.Combine(project, "Clinic.csproj")))
                {
                    return Path.Combine(project, "data");
                }
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "data");
    }
}
