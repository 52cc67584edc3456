// What the files of the corpus register: methods with a policy and methods without, in a library with its generated guards.
#nullable enable
using System.Threading;
using System.Threading.Tasks;
using ToolPolicy;

namespace Clinic;

public static class Raw
{
    public static string Hours() => "9 to 5";

    public static string Find(string mrn) => mrn;

    public static Task<string> FindAsync(string mrn, CancellationToken cancellation = default) => Task.FromResult(mrn);

    public static T Echo<T>(T value) => value;

    public static string Shout(this string text) => text;
}

public class RawDesk
{
    public virtual string Open() => "open";

    public string Close() => "closed";
}

public struct RawBadge
{
    public readonly string Number() => "7";
}

public interface IRawDesk
{
    string Open();
}

public sealed class PatientTools
{
    /// <summary>Finds a patient.</summary>
    [RequiresRole("clinician")]
    public string Find(string mrn) => mrn;

    /// <summary>Finds a patient, later.</summary>
    [RequiresRole("clinician"), MaxTokens(400)]
    public Task<string> FindLaterAsync(string mrn) => Task.FromResult(mrn);

    /// <summary>Says when the clinic is open.</summary>
    [AllowAnyone("opening hours are public")]
    public string Hours() => "9 to 5";
}

public static class WardTools
{
    /// <summary>Counts the beds that are free.</summary>
    [RequiresRole("nurse")]
    public static int FreeBeds() => 3;

    /// <summary>Finds the ward of a patient.</summary>
    [RequiresRole("nurse")]
    public static string WardOf(string mrn) => mrn;
}

public class DeskTools
{
    /// <summary>Opens the desk.</summary>
    [RequiresRole("clerk")]
    public virtual string Open() => "open";
}
