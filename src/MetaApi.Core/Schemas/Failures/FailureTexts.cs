using System.Collections.Immutable;

namespace MetaApi.Schemas.Failures;

/// <summary>The texts that a schema puts in the place of the usual ones, by code and language; the empty language stands for all others.</summary>
internal sealed record FailureTexts(ImmutableDictionary<string, ImmutableDictionary<string, string>> ByCode)
{
    public static readonly FailureTexts None = new(ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty);

    public FailureTexts With(string code, string language, string text) =>
        new(ByCode.SetItem(code, (ByCode.GetValueOrDefault(code) ?? ImmutableDictionary<string, string>.Empty).SetItem(language, text)));

    public bool IsEmpty => ByCode.IsEmpty;

    public Failure On(Failure failure) => ByCode.TryGetValue(failure.Code, out var texts) ? failure with { Texts = texts } : failure;
}
