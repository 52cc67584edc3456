using System.Threading;
using System.Threading.Tasks;
using ToolPolicy.Rules;

namespace ToolPolicy;

/// <summary>Asks a program's named authorization policies: those that <c>[Authorize]</c> on a tool names. Without one, a tool that names a policy denies.</summary>
public interface IPolicyAuthorizer
{
    /// <summary>Whether the session's principal meets a policy. No, or a throw, denies.</summary>
    /// <param name="policy">The policy's name; empty for the default one.</param>
    /// <param name="session">The session.</param>
    /// <param name="tool">The tool that is to be called.</param>
    /// <param name="cancellation">The cancellation of the call.</param>
    ValueTask<bool> IsMetAsync(string policy, ToolSession session, ToolDescriptor tool, CancellationToken cancellation);
}
