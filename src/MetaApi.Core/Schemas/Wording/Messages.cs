using System.Collections.Immutable;
using MetaApi.Schemas.Wording;

namespace MetaApi;

/// <summary>
/// What problems say to people, by language and code: the sentences of errors and the titles of the framework's own problems.
/// A call is answered in the best language that its <c>Accept-Language</c> asks for.
/// </summary>
/// <remarks>
/// A message names the figures of its code in braces: <c>{limit}</c>. Where the number decides the word, the forms follow
/// behind bars, as many as the language has: <c>{limit|# item|# items}</c>. Doubled braces are braces.
/// </remarks>
public sealed class Messages
{
    static readonly ImmutableDictionary<string, MessageTemplate> NoTemplates = ImmutableDictionary<string, MessageTemplate>.Empty;

    /// <summary>By language, then by code.</summary>
    readonly ImmutableDictionary<string, ImmutableDictionary<string, MessageTemplate>> templates;

    readonly ImmutableArray<string> languages;

    Messages(ImmutableArray<string> languages, ImmutableDictionary<string, ImmutableDictionary<string, MessageTemplate>> templates) =>
        (this.languages, this.templates) = (languages, templates);

    /// <summary>English (<c>en</c>), which answers where no other language is asked for, and Simplified Chinese (<c>zh-Hans</c>).</summary>
    public static Messages Default { get; } = BuiltInMessages.Languages.Aggregate(
        new Messages([], ImmutableDictionary<string, ImmutableDictionary<string, MessageTemplate>>.Empty),
        (all, language) => all.WithLanguage(language, BuiltInMessages.Of(language)));

    /// <summary>The languages there are, in order of declaration; English comes first.</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>Adds a language, or replaces messages of one. What it lacks is said in English.</summary>
    /// <param name="language">The tag of the language (RFC 5646), for example <c>fr</c> or <c>pt-BR</c>.</param>
    /// <param name="texts">The messages by code; see <see cref="FailureCodes"/> and <see cref="ProblemCodes"/>. Mistakes in them are told when the API is built.</param>
    /// <returns>New messages; these stay as they are.</returns>
    public Messages WithLanguage(string language, IReadOnlyDictionary<string, string> texts)
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        ArgumentNullException.ThrowIfNull(texts);
        var tag = LanguageTag.WithScript(language);
        var known = languages.FirstOrDefault(l => l.Equals(tag, StringComparison.OrdinalIgnoreCase));
        var changed = templates.GetValueOrDefault(known ?? tag, NoTemplates)
            .SetItems(texts.Select(t => KeyValuePair.Create(t.Key, new MessageTemplate(tag, t.Key, t.Value))));
        return new(known is null ? languages.Add(tag) : languages, templates.SetItem(known ?? tag, changed));
    }

    /// <summary>Replaces one message.</summary>
    /// <param name="language">The tag of the language (RFC 5646).</param>
    /// <param name="code">The code; see <see cref="FailureCodes"/> and <see cref="ProblemCodes"/>.</param>
    /// <param name="text">The message. A mistake in it is told when the API is built.</param>
    /// <returns>New messages; these stay as they are.</returns>
    public Messages With(string language, string code, string text)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(text);
        return WithLanguage(language, new Dictionary<string, string> { [code] = text });
    }

    /// <summary>The best language for an <c>Accept-Language</c> header.</summary>
    internal string LanguageFor(string? header) => AcceptLanguage.Choose(header, languages);

    /// <summary>The message of the first code that has one; in English, where the language has none of them.</summary>
    internal MessageTemplate? Find(string language, params ReadOnlySpan<string> codes)
    {
        if (templates.TryGetValue(language, out var inLanguage))
            foreach (var code in codes)
                if (inLanguage.TryGetValue(code, out var template))
                    return template;
        return language == BuiltInMessages.Complete ? null : Find(BuiltInMessages.Complete, codes);
    }

    /// <summary>The message of a code without figures.</summary>
    internal string Text(string language, string code) => Find(language, code)?.Fill([]) ?? "";

    /// <summary>What is wrong with the messages, in order of language and code.</summary>
    internal IEnumerable<(string Language, string Code, string Problem, string Remedy)> Mistakes() =>
    [
        .. languages.Where(l => !LanguageTag.IsWellFormed(l)).Select(l => (l, "", "is no language tag", "use a tag such as 'fr' or 'pt-BR'")),
        .. from language in templates.OrderBy(t => t.Key, StringComparer.Ordinal)
           from entry in language.Value.OrderBy(t => t.Key, StringComparer.Ordinal)
           let mistake = BuiltInMessages.Codes.Contains(entry.Key) ? entry.Value.Mistake : UnknownCode
           where mistake is not null
           select (language.Key, entry.Key, mistake.Value.Problem, mistake.Value.Remedy),
    ];

    static (string Problem, string Remedy)? UnknownCode => ("is for a code that does not exist", "use a code of FailureCodes or ProblemCodes");
}
