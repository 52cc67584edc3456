// exposed: Inside try, catch, finally, lock, using.
namespace Corpus;

public static class Case
{
    public static void Run(IDisposable held)
    {
        try
        {
            AIFunctionFactory.Create(Raw.Find); // unguarded
        }
        catch (InvalidOperationException error) when (AIFunctionFactory.Create(Raw.Hours).Name == error.Message) // unguarded
        {
            AIFunctionFactory.Create(WardTools.FreeBeds); // bypassed
        }
        finally
        {
            lock (held)
            {
                using (held)
                {
                    AIFunctionFactory.Create(Raw.Find); // unguarded
                }
            }
        }
    }
}
