// exposed: An extension method on its receiver.
namespace Corpus;

public static class Offers
{
    public static string Whisper(this string text) => text;

    public static AIFunction One(string word) => AIFunctionFactory.Create(word.Shout); // unguarded

    public static AIFunction Two() => AIFunctionFactory.Create("hello".Whisper); // unguarded
}
