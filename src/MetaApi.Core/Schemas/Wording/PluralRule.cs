using System.Collections.Frozen;

namespace MetaApi.Schemas.Wording;

/// <summary>Which form of a word stands behind a whole number (Unicode CLDR, cardinal numbers): how many forms a language has, and which is for a number.</summary>
internal sealed record PluralRule(int Forms, Func<long, int> FormOf)
{
    static readonly PluralRule None = new(1, _ => 0);

    static readonly PluralRule OneAndOther = new(2, n => n == 1 ? 0 : 1);

    static readonly PluralRule UpToOne = new(2, n => n <= 1 ? 0 : 1);

    static readonly PluralRule Czech = new(3, n => n == 1 ? 0 : n is >= 2 and <= 4 ? 1 : 2);

    static readonly PluralRule Polish = new(3, n => n == 1 ? 0 : IsFew(n) ? 1 : 2);

    static readonly PluralRule EastSlavic = new(3, n => n % 10 == 1 && n % 100 != 11 ? 0 : IsFew(n) ? 1 : 2);

    static readonly FrozenDictionary<string, PluralRule> ByLanguage = new Dictionary<string, PluralRule>(StringComparer.OrdinalIgnoreCase)
    {
        ["zh"] = None,
        ["ja"] = None,
        ["ko"] = None,
        ["vi"] = None,
        ["th"] = None,
        ["id"] = None,
        ["ms"] = None,
        ["fr"] = UpToOne,
        ["hi"] = UpToOne,
        ["fa"] = UpToOne,
        ["cs"] = Czech,
        ["sk"] = Czech,
        ["pl"] = Polish,
        ["ru"] = EastSlavic,
        ["uk"] = EastSlavic,
        ["be"] = EastSlavic,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule of a language; that of English where none is known.</summary>
    public static PluralRule Of(string language) => ByLanguage.GetValueOrDefault(language.Split('-')[0], OneAndOther);

    static bool IsFew(long n) => n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);
}
