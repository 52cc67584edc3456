// never: A mark of the same simple name in another namespace.
namespace Elsewhere
{
    public sealed class KernelFunctionAttribute : Attribute;
}

namespace Corpus
{
    public sealed class Desk
    {
        [Elsewhere.KernelFunction]
        public string Open() => "";
    }
}
