using System.Threading;
using System.Threading.Tasks;

namespace ToolPolicy;

/// <summary>Asks, on every call, whether the session's principal still stands: an account locked or a credential revoked in mid-conversation.</summary>
public interface IPrincipalValidator
{
    /// <summary>Whether calls of this session are still good. False denies the call, and so does an exception.</summary>
    /// <param name="session">The session that the call is bound to.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    ValueTask<bool> IsValidAsync(ToolSession session, CancellationToken cancellation);
}
