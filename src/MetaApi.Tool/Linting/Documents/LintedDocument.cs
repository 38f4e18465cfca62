using System.Collections.Immutable;
using MetaApi.OpenApi.Paths;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting.Documents;

/// <summary>A document as rules look at it.</summary>
internal sealed class LintedDocument
{
    static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public LintedDocument(SourceDocument document)
    {
        Top = document.Top;
        Operations = [.. Top.Child("paths").Members.Where(p => p.Key.StartsWith('/')).SelectMany(p => OperationsOf(p.Key, p.Value.Resolved()))];
        Schemas = [.. Top.Child("components").Child("schemas").Members.Select(s => new NamedSpot(s.Key, s.Value))];
        Parameters = [.. Operations.SelectMany(o => o.Parameters).DistinctBy(p => p.Pointer)];
        Properties = [.. Schemas.Where(s => !IsStandardProblem(s.Spot)).Select(s => s.Spot).Concat(Inline()).SelectMany(SchemaTour.Properties).DistinctBy(p => p.Spot.Pointer)];
    }

    public Spot Top { get; }

    public ImmutableArray<OperationSpot> Operations { get; }

    /// <summary>Every parameter once, whoever refers to it.</summary>
    public ImmutableArray<Spot> Parameters { get; }

    /// <summary>The components that are schemas.</summary>
    public ImmutableArray<NamedSpot> Schemas { get; }

    /// <summary>Every property once, wherever it stands; those of a problem as RFC 9457 has it are left out, for its readers know it.</summary>
    public ImmutableArray<NamedSpot> Properties { get; }

    /// <summary>Whether a schema is a problem (RFC 9457), which says what it is by its media type.</summary>
    public static bool IsStandardProblem(Spot schema) =>
        ((string[])["type", "title", "status", "detail"]).All(name => schema.Child("properties").Child(name).Exists);

    static IEnumerable<OperationSpot> OperationsOf(string path, Spot item) =>
    [
        .. Methods.Where(method => item.Child(method).Exists).Select(method => new OperationSpot(item.Child(method), item, path, method.ToUpperInvariant())),
        .. item.Child(AdditionalOperations.Name).Members.Select(m => new OperationSpot(m.Value, item, path, m.Key)),
    ];

    /// <summary>The schemas that stand where they are used. What an event is made of is said by its standard, and not by a document.</summary>
    IEnumerable<Spot> Inline() => Operations.SelectMany(o => o.Responses.Select(r => r.Spot).Append(o.Body))
        .SelectMany(body => body.Child("content").Members).Where(media => !media.Key.StartsWith("text/event-stream", StringComparison.Ordinal)).Select(media => media.Value.Child("schema"))
        .Concat(Parameters.Select(p => p.Child("schema")));
}
