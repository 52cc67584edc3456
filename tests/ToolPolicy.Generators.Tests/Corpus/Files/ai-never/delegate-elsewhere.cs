// never: A delegate that never becomes a tool.
namespace Corpus;

public static class Case
{
    public static void Run(PatientTools tools, List<string> names)
    {
        Func<string, string> find = tools.Find;
        Func<string> hours = Raw.Hours;
        Console.WriteLine(find("MRN-1") + hours());
        names.ForEach(Console.WriteLine);
        names.Select(Raw.Find).ToList();
        Task.Run(Raw.Hours);
    }
}
