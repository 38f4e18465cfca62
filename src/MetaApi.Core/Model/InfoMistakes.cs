namespace MetaApi.Model;

/// <summary>What can be wrong with what an API says of itself, in words.</summary>
internal static class InfoMistakes
{
    public static Mistake UnsafeLink(ApiModel model, string option, string url) =>
        Of(model, $"has the option {option} set to '{url}', which is no link for a page", "use an http or https URL, or a relative one, without spaces");

    public static Mistake BadEmail(ApiModel model, string email) =>
        Of(model, $"has the option Contact.Email set to '{email}', which is no address", "write it as in 'team@example.com'");

    public static Mistake UnnamedLicense(ApiModel model) => Of(model, "has a license without a name", "name it, as in new(\"MIT License\")");

    public static Mistake LicenseTwice(ApiModel model) =>
        Of(model, "tells its license by an identifier and by a URL, of which a document can have one", "leave one of them out");

    public static Mistake BadIdentifier(ApiModel model, string identifier) =>
        Of(model, $"has the option License.Identifier set to '{identifier}', which is no SPDX expression", "write it as in 'MIT' or 'Apache-2.0 OR MIT'");

    public static Mistake TagTwice(ApiModel model, string tag) => Of(model, $"declares the tag '{tag}' twice", "remove one of them");

    public static Mistake UnnamedTag(ApiModel model) => Of(model, "declares a tag without a name", "name it as Tags(…) does");

    static Mistake Of(ApiModel model, string problem, string remedy) => new($"The API '{model.Name}'", problem, remedy, model.Origin);
}
