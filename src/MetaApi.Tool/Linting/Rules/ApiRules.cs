using System.Collections.Immutable;
using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>What the API as a whole says of itself.</summary>
internal static class ApiRules
{
    public static ImmutableArray<LintRule> All { get; } =
    [
        new("api-description", Severity.Warning, "The API says what it is for.")
        {
            Remedy = "add 'info.description'", Word = "set ApiOptions.Description",
            Look = d => [Texts.Check(d.Top.Child("info"), "description", "the API has no description")],
        },
        new("api-contact", Severity.Hint, "The API says whom to ask.")
        {
            Remedy = "add 'info.contact'", Word = "set ApiOptions.Contact",
            Look = d => [Texts.Unless(d.Top.Child("info"), !d.Top.Child("info").Child("contact").Exists, "the API names nobody to ask")],
        },
        new("api-license", Severity.Hint, "The API says on which terms it is used.")
        {
            Remedy = "add 'info.license'", Word = "set ApiOptions.License",
            Look = d => [Texts.Unless(d.Top.Child("info"), !d.Top.Child("info").Child("license").Exists, "the API names no licence")],
        },
        new("server-given", Severity.Hint, "The document says where the API is served.")
        {
            Remedy = "add 'servers'", Subject = LintSubject.Document,
            Look = d => [Texts.Unless(d.Top, !d.Top.Child("servers").Items.Any(), "the document names no server")],
        },
        new("server-https", Severity.Warning, "Nobody is asked to send credentials in the clear.")
        {
            Remedy = "use https", Subject = LintSubject.Document,
            Look = d => d.Top.Child("servers").Items.Select(server =>
                Texts.Unless(server, IsClear(server.Text("url")), $"the server {server.Text("url")} is reached without encryption")),
        },
    ];

    static bool IsClear(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback;
}
