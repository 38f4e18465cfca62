namespace MetaApi.Core.Tests.Threats;

/// <summary>Keys that .NET's hash without a seed takes for one another, so many that a table of them would be a list.</summary>
public sealed class HashFloodingTests
{
    const int Most = 100_000;

    static readonly string[] Keys = [.. CollidingKeys().Take(Most)];

    static readonly TestCaseData<Schema>[] Readers =
    [
        new(Schema.MapOf(Schema.Integer)) { TestName = "CollidingKeysCostNoMoreThanOthers(map)" },
        new(Schema.Any) { TestName = "CollidingKeysCostNoMoreThanOthers(any)" },
        new(Schema.Object(o => o.Property("a", Schema.Integer))) { TestName = "CollidingKeysCostNoMoreThanOthers(undeclared)" },
    ];

    [Test]
    public void TheKeysAreDifferentAndCollide()
    {
        Assert.That(Keys.Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(Most));
        Assert.That(Keys.Select(UnseededHash).Distinct().Count(), Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Readers))]
    public void CollidingKeysCostNoMoreThanOthers(Schema schema)
    {
        var reader = new SchemaReader<object>(schema);
        var (ordinary, colliding) = (Body(Ordinary), Body(Keys.SkipLast(1)));

        var ratio = CpuTime.Ratio(() => reader.Read(ordinary), () => reader.Read(colliding));

        Assert.That(reader.Read(colliding).Failures, Is.Empty);
        Assert.That(ratio, Is.LessThan(10), "A hundred thousand keys that are compared one by one cost a thousand times as much as others.");
    }

    static IEnumerable<string> Ordinary => Enumerable.Range(0, Most - 1).Select(i => $"key{i:00000}");

    static string Body(IEnumerable<string> keys) => $"{{{string.Join(',', keys.Select(key => $"\"{key}\":1"))}}}";

    /// <summary>Two characters at a time, in two lanes in turn: what the first pair of a lane does, its second one undoes.</summary>
    static IEnumerable<string> CollidingKeys()
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

    /// <summary>The hash of <see cref="StringComparer.Ordinal"/> tables before they have met a hundred collisions.</summary>
    static uint UnseededHash(string text)
    {
        var (one, other) = (5381u + (5381u << 16), 5381u + (5381u << 16));
        for (var i = 0; i < text.Length; i += 4)
        {
            one = Mixed(one) ^ (text[i] | ((uint)text[i + 1] << 16));
            other = Mixed(other) ^ (text[i + 2] | ((uint)text[i + 3] << 16));
        }
        return one + (other * 1_566_083_941u);
    }

    static uint Mixed(uint hash) => System.Numerics.BitOperations.RotateLeft(hash, 5) + hash;
}
