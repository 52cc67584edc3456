namespace Clinic;

/// <summary>A colour, by what it is for.</summary>
public enum Ink
{
    None,
    Bold,
    Faint,
    Green,
    Red,
    Yellow,
}
