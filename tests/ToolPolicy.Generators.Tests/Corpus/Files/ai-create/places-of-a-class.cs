// exposed: Constructors, finalisers, accessors, operators, events.
namespace Corpus;

public sealed class Offers
{
    private AIFunction? _held;

    static Offers() => AIFunctionFactory.Create(Raw.Hours); // unguarded

    public Offers(string name) : this(AIFunctionFactory.Create(Raw.Find, name)) // unguarded
    {
    }

    private Offers(AIFunction held) => _held = held;

    ~Offers() => AIFunctionFactory.Create(Raw.Hours); // unguarded

    public AIFunction Held
    {
        get { return _held ?? AIFunctionFactory.Create(WardTools.FreeBeds); } // bypassed
        set { _held = AIFunctionFactory.Create(Raw.Find); } // unguarded
    }

    public event Action Asked
    {
        add { AIFunctionFactory.Create(Raw.Hours); } // unguarded
        remove { AIFunctionFactory.Create(WardTools.FreeBeds); } // bypassed
    }

    public static AIFunction operator +(Offers left, Offers right) => AIFunctionFactory.Create(Raw.Find); // unguarded
}
