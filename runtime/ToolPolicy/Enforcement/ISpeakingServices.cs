using ToolPolicy.Obligations.Redaction;

namespace ToolPolicy.Enforcement;

/// <summary>Services through which a body can say something before it returns: they learn what in the arguments is sensitive, so that no message repeats it.</summary>
internal interface ISpeakingServices
{
    /// <summary>The arguments are bound; checks and the body come next.</summary>
    /// <param name="echoes">What in them is sensitive; null for nothing.</param>
    void Bound(EchoedValues? echoes);
}
