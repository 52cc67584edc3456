// exposed: A policy attribute of the same simple name in another namespace is not ours.
namespace Elsewhere
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class RequiresRoleAttribute(string role) : Attribute
    {
        public string Role { get; } = role;
    }

    [AttributeUsage(AttributeTargets.All)]
    public sealed class AllowAnyoneAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All)]
    public sealed class ToolAttribute : Attribute;
}

namespace Corpus
{
    public sealed class Desk
    {
        [Elsewhere.RequiresRole("clerk")]
        public string Open() => "";

        [Elsewhere.AllowAnyone]
        public string Shut() => "";

        [Elsewhere.Tool]
        public string Lock() => "";

        public void Offer()
        {
            AIFunctionFactory.Create(Open); // unguarded
            AIFunctionFactory.Create(Shut); // unguarded
            AIFunctionFactory.Create(Lock); // unguarded
        }
    }
}
