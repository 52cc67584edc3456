// exposed: Partial properties and the newer lock.
// LangVersion: 13
namespace Corpus;

public sealed partial class Offers
{
    private readonly Lock _lock = new();

    public partial AIFunction Find { get; }
}

public sealed partial class Offers
{
    public partial AIFunction Find
    {
        get
        {
            lock (_lock)
            {
                return AIFunctionFactory.Create(Raw.Find); // unguarded
            }
        }
    }
}
