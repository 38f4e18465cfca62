using System.Collections.Immutable;
using System.Numerics;

namespace MetaApi.Core.Tests.Schemas.Reading.Hostile;

/// <summary>Names of eight characters that .NET's hash without a seed takes for one another, so many that a table of them would be a list.</summary>
internal static class CollidingNames
{
    public const int Count = 100_000;

    public static ImmutableArray<string> All { get; } = [.. Colliding().Take(Count)];

    /// <summary>The hash of <see cref="StringComparer.Ordinal"/> tables before they have met a hundred collisions.</summary>
    public static uint UnseededHash(string text)
    {
        var (one, other) = (5381u + (5381u << 16), 5381u + (5381u << 16));
        for (var i = 0; i < text.Length; i += 4)
        {
            one = Mixed(one) ^ (text[i] | ((uint)text[i + 1] << 16));
            other = Mixed(other) ^ (text[i + 2] | ((uint)text[i + 3] << 16));
        }
        return one + (other * 1_566_083_941u);
    }

    /// <summary>Two characters at a time, in two lanes in turn: what the first pair of a lane does, its second one undoes.</summary>
    static IEnumerable<string> Colliding()
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        var pairs = (from one in Letters from other in Letters let second = Undoing(one, other) where second is not null select ($"{one}{other}", second)).ToList();
        return from left in pairs from right in pairs select left.Item1 + right.Item1 + left.second + right.second;
    }

    static string? Undoing(char one, char other)
    {
        var between = Mixed(5381u + (5381u << 16)) ^ (one | ((uint)other << 16));
        var pair = Mixed(between) ^ 0x5A5A_5A5Au;
        var (low, high) = ((char)(pair & 0xFFFF), (char)(pair >> 16));
        return IsPlain(low) && IsPlain(high) ? $"{low}{high}" : null;
    }

    static bool IsPlain(char character) => !char.IsSurrogate(character) && !char.IsControl(character) && character is not ('"' or '\\');

    static uint Mixed(uint hash) => BitOperations.RotateLeft(hash, 5) + hash;
}
