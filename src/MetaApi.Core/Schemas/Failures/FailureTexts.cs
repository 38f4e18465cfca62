using System.Collections.Immutable;
using MetaApi.Schemas.Wording;

namespace MetaApi.Schemas.Failures;

/// <summary>The texts that a schema puts in the place of the usual ones, by code and language; the empty language stands for all others.</summary>
internal sealed record FailureTexts(ImmutableDictionary<string, ImmutableDictionary<string, MessageTemplate>> ByCode)
{
    public static readonly FailureTexts None = new(ImmutableDictionary<string, ImmutableDictionary<string, MessageTemplate>>.Empty);

    public bool IsEmpty => ByCode.IsEmpty;

    /// <summary>What is wrong with the texts, with its code and its remedy.</summary>
    public IEnumerable<(string Code, (string Problem, string Remedy) Mistake)> Mistakes =>
        from code in ByCode.OrderBy(c => c.Key, StringComparer.Ordinal)
        from template in code.Value.OrderBy(t => t.Key, StringComparer.Ordinal)
        where template.Value.Mistake is not null
        select (code.Key, template.Value.Mistake!.Value);

    public FailureTexts With(string code, string language, string text)
    {
        var known = ByCode.GetValueOrDefault(code) ?? ImmutableDictionary<string, MessageTemplate>.Empty;
        return new(ByCode.SetItem(code, known.SetItem(LanguageTag.Written(language), new(language, code, text))));
    }

    public Failure On(Failure failure) => ByCode.TryGetValue(failure.Code, out var texts) ? failure with { Texts = texts } : failure;
}
