using MetaApi.Model.Documents;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Info;

/// <summary>Writes what an API says of itself.</summary>
internal static class InfoWriter
{
    public static OpenApiInfo Write(ApiModel model) => new()
    {
        Title = model.Title,
        Version = model.Options.Version,
        Description = model.Options.Description,
        TermsOfService = Link(model.Options.TermsOfService),
        Contact = model.Options.Contact is { } contact ? new() { Name = contact.Name, Url = Link(contact.Url), Email = contact.Email } : null,
        License = model.Options.License is { } license ? new() { Name = license.Name, Identifier = license.Identifier, Url = Link(license.Url) } : null,
    };

    public static OpenApiExternalDocs? Write(ExternalDocs? docs) => docs is null ? null : new() { Url = Link(docs.Url), Description = docs.Description };

    /// <summary>Left to itself, .NET takes a path for one of a file on systems where it could be.</summary>
    static Uri? Link(string? url) => url is null ? null : new(url, Links.HasScheme(url) ? UriKind.Absolute : UriKind.Relative);
}
