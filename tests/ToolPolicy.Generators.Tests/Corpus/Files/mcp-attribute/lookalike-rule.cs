// exposed: A rule of the same simple name in another namespace is none.
using ModelContextProtocol.Server;

namespace Elsewhere
{
    public sealed class RequiresRoleAttribute(string role) : Attribute
    {
        public string Role { get; } = role;
    }
}

namespace Corpus
{
    public sealed class Desk
    {
        [McpServerTool, Elsewhere.RequiresRole("clerk")]
        public string Open() => ""; // unguarded
    }
}
