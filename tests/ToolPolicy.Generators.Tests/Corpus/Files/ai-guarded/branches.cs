// guarded: Every branch came out of a guard.
namespace Corpus;

public static class Case
{
    public static void Run(ChatOptions options, bool late, GuardedToolSet one, GuardedToolSet two)
    {
        options.Tools = late ? [.. one] : [.. two];
        options.Tools = [late ? one[0] : two[0]];
        options.Tools = late switch { true => [.. one], false => [] };
        options.Tools = [.. late ? one : two];
    }
}
