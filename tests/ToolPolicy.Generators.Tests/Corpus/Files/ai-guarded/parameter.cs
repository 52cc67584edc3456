// guarded: Parameters of our types, of a public method too.
namespace Corpus;

public static class Case
{
    public static ChatOptions One(GuardedFunction function) => new() { Tools = [function] };

    public static ChatOptions Many(GuardedToolSet set) => new() { Tools = [.. set] };

    public static ChatOptions Each(params GuardedFunction[] functions) => new() { Tools = [.. functions] };

    public static ChatOptions Some(IEnumerable<GuardedFunction> functions) => new() { Tools = [.. functions] };
}
