using System.Collections.Immutable;
using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>What each operation says, and does not contradict.</summary>
internal static class OperationRules
{
    static readonly string[] Pages = ["limit", "page", "pagesize", "cursor", "offset", "after", "before", "top", "skip", "perpage", "size"];

    public static ImmutableArray<LintRule> All { get; } =
    [
        new("operation-title", Severity.Warning, "Each operation has a title.")
        {
            Remedy = "add 'summary'", Word = "say Title(…)",
            Look = d => d.Operations.Select(o => Texts.Check(o.Spot, "summary", "the operation has no title")),
        },
        new("operation-description", Severity.Hint, "Each operation says more than its title.")
        {
            Remedy = "add 'description'", Word = "say Description(…)",
            Look = d => d.Operations.Select(o => Texts.Check(o.Spot, "description", "the operation has no description")),
        },
        new("operation-tag", Severity.Warning, "Each operation belongs to a group.")
        {
            Remedy = "add 'tags'", Word = "say Tags(…), once on its namespace",
            Look = d => d.Operations.Select(o => Texts.Unless(o.Spot, !o.Spot.Child("tags").Items.Any(), "the operation has no tag")),
        },
        new("operation-id", Severity.Error, "Each operation has an id of its own, after which generated clients name it.")
        {
            Remedy = "give it an 'operationId' that no other has",
            Look = IdsOf,
        },
        new("operation-success", Severity.Error, "Each operation says what success is.")
        {
            Remedy = "add a response below 400", Word = "say Status(…)",
            Look = d => d.Operations.Select(o => Texts.Unless(o.Spot, !o.Responses.Any(r => r.Status is "default" || string.CompareOrdinal(r.Status, "4") < 0), "no answer of the operation is a success")),
        },
        new("operation-security", Severity.Warning, "Operations that change something say who may call them, be it everybody.")
        {
            Remedy = "add 'security', empty for everybody", Word = "say Security(…), or AllowAnonymous() for everybody",
            Look = d => d.Operations.Where(o => !o.IsSafe && !d.Top.Child("security").Exists && d.Top.Child("components").Child("securitySchemes").Names.Any())
                .Select(o => Texts.Unless(o.Spot, !o.Spot.Child("security").Exists, "the operation does not say who may call it, and others do")),
        },
        new("deprecated-remedy", Severity.Hint, "Deprecated operations say what to use instead.")
        {
            Remedy = "say it in 'description'", Word = "say it in Description(…)",
            Look = d => d.Operations.Where(o => o.Spot.Flag("deprecated")).Select(o => Texts.Check(o.Spot, "description", "the operation is deprecated and does not say what to use")),
        },
        new("get-body", Severity.Error, "Requests whose method gives a body no meaning have none.")
        {
            Remedy = "read it from the query, or use another method",
            Look = d => d.Operations.Where(o => o.Method is "GET" or "HEAD" or "DELETE" or "TRACE")
                .Select(o => Texts.Unless(o.Spot, o.Body.Exists, $"a {o.Method} request with a body means nothing to HTTP (RFC 9110, 9.3)")),
        },
        new("list-paging", Severity.Hint, "Lists that can grow are read in pages.")
        {
            Remedy = "let callers limit it, as with 'limit' and 'cursor'", Word = "say Paged(…), or declare a limit",
            Look = d => d.Operations.Where(o => o.Method is "GET" && AnswersList(o))
                .Select(o => Texts.Unless(o.Spot, !o.Parameters.Any(IsPage), "the operation answers a list, and callers cannot ask for a part of it")),
        },
    ];

    static IEnumerable<LintCheck> IdsOf(LintedDocument document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in document.Operations)
            yield return operation.Spot.Text("operationId") is not { Length: > 0 } id
                ? new(operation.Spot, "the operation has no id")
                : Texts.Unless(operation.Spot, !seen.Add(id), $"the id '{id}' is that of another operation too");
    }

    static bool AnswersList(OperationSpot operation) => operation.Responses
        .Where(r => r.Status.StartsWith('2'))
        .SelectMany(r => r.Spot.Child("content").Members)
        .Where(media => media.Key.Contains("json", StringComparison.Ordinal))
        .Select(media => media.Value.Child("schema").Resolved())
        .Any(schema => Schemas.IsOfType(schema, "array") || schema.Child("properties").Members.Any(p => Schemas.IsOfType(p.Value.Resolved(), "array")) && schema.Child("properties").Names.Count() <= 3);

    static bool IsPage(MetaApi.Tool.Documents.Spot parameter) =>
        parameter.Text("name") is { } name && Pages.Contains(name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
}
