using System.Text;

namespace MetaApi.Core.Tests.Schemas.Patterns;

/// <summary>Patterns and texts over a few ASCII letters, with only what ECMA-262 and .NET spell and mean alike.</summary>
sealed class RandomPatterns(int seed)
{
    static readonly string[] Atoms = ["a", "b", "c", "[ab]", "[^a]", "[b-c]", ".", "1", @"\d", @"\w", @"\W", "-"];
    static readonly string[] Quantifiers = ["*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", "+?", "{1,2}?"];

    readonly Random random = new(seed);

    public string Pattern() => $"{Pick("", "^")}{Choice(2)}{Pick("", "$")}";

    public string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(_ => Text())];

    string Text() => string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => Pick("a", "b", "c", "1", "-", " ")));

    string Choice(int depth) => random.Next(4) == 0 ? $"{Sequence(depth)}|{Sequence(depth)}" : Sequence(depth);

    string Sequence(int depth)
    {
        var sequence = new StringBuilder();
        for (var count = random.Next(1, 5); count > 0; count--)
            sequence.Append(Atom(depth)).Append(random.Next(3) == 0 ? Pick(Quantifiers) : "");

        return sequence.ToString();
    }

    string Atom(int depth) => depth > 0 && random.Next(4) == 0 ? $"({Pick("", "?:")}{Choice(depth - 1)})" : Pick(Atoms);

    string Pick(params string[] options) => options[random.Next(options.Length)];
}
