using System.Text.RegularExpressions;
using MetaApi.Model.Documents;

namespace MetaApi.Model;

/// <summary>What must hold of what an API says of itself in its documents.</summary>
internal static partial class InfoChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model) => [.. Urls(model), .. Facts(model), .. Tags(model)];

    static IEnumerable<Mistake> Urls(ApiModel model) =>
        from link in LinksOf(model.Options)
        where link.Url is not null && !Links.IsSafe(link.Url)
        select InfoMistakes.UnsafeLink(model, link.Place, link.Url);

    static IEnumerable<(string Place, string? Url)> LinksOf(ApiOptions options) =>
    [
        ("TermsOfService", options.TermsOfService),
        ("Contact.Url", options.Contact?.Url),
        ("License.Url", options.License?.Url),
        ("ExternalDocs.Url", options.ExternalDocs?.Url),
        .. options.Tags.Select(tag => ($"ExternalDocs.Url of the tag '{tag.Name}'", tag.ExternalDocs?.Url)),
    ];

    static IEnumerable<Mistake> Facts(ApiModel model)
    {
        if (model.Options.Contact?.Email is { } email && !Email().IsMatch(email))
            yield return InfoMistakes.BadEmail(model, email);
        if (model.Options.License is not { } license)
            yield break;
        if (string.IsNullOrWhiteSpace(license.Name))
            yield return InfoMistakes.UnnamedLicense(model);
        if (license is { Identifier: not null, Url: not null })
            yield return InfoMistakes.LicenseTwice(model);
        if (license.Identifier is { } identifier && !Spdx().IsMatch(identifier))
            yield return InfoMistakes.BadIdentifier(model, identifier);
    }

    static IEnumerable<Mistake> Tags(ApiModel model) => model.Options.Tags
        .GroupBy(tag => tag.Name)
        .Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key))
        .Select(same => string.IsNullOrWhiteSpace(same.Key) ? InfoMistakes.UnnamedTag(model) : InfoMistakes.TagTwice(model, same.Key));

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    /// <summary>The signs of SPDX expressions (annex D of SPDX 2.3); which licences there are is not known here.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9.()+:-]+(?: [A-Za-z0-9.()+:-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Spdx();
}
