// never: A mark of the same simple name in another namespace.
namespace Elsewhere
{
    public sealed class McpServerToolAttribute : Attribute;

    public sealed class McpServerToolTypeAttribute : Attribute;
}

namespace Corpus
{
    [Elsewhere.McpServerToolType]
    public sealed class Desk
    {
        [Elsewhere.McpServerTool]
        public string Open() => "";
    }
}
