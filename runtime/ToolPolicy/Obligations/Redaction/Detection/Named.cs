namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>In whose name is masked what no detector looks for: a program's own pattern, an argument that is repeated.</summary>
internal sealed class Named(Detectors flag, string? kind) : Detector(flag, kind, Specificity.Shape)
{
    public override bool TryFind(ref TextView text, int at, out TextSpan span) => Nothing(out span);
}
