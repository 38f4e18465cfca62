using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Operations;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Schemas;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing;

/// <summary>Compares two OpenAPI documents. Components are compared where they are used, so that their names, and components nobody uses, do not count.</summary>
internal static class DocumentComparison
{
    /// <returns>Every change, the worst first, else in the order of the document.</returns>
    /// <exception cref="Terminal.ToolException">The documents are too large, or too different, to be compared.</exception>
    public static IReadOnlyList<Change> Compare(SourceDocument old, SourceDocument @new)
    {
        var log = new ChangeLog();
        var place = new ComparedPlace(log, "", "", Direction.Request);
        var document = new SpotPair(old.Top, @new.Top);
        var items = new PathItemComparison(new(new SchemaComparison()));
        Whole(document, place);
        foreach (var (paths, item) in PathMatching.Match(document.Child("paths")))
            items.Compare(item, paths, place, (OperationRules.OperationAdded, OperationRules.OperationRemoved));
        foreach (var (name, item) in document.Child("webhooks").Members)
            items.Compare(item, ($"webhook '{name}'", $"webhook '{name}'"), place.Reversed(), (OperationRules.WebhookAdded, OperationRules.WebhookRemoved));
        return [.. log.Changes.OrderByDescending(c => c.Class)];
    }

    static void Whole(SpotPair document, ComparedPlace place)
    {
        var info = place.At("info");
        Annotations.Texts(document.Child("info"), info, "title", "version", "summary", "description", "termsOfService", "contact", "license");
        Annotations.Extensions(document.Child("info"), info);
        Annotations.Texts(document, place.At("document"), "externalDocs");
        Annotations.Extensions(document, place.At("document"));
        if (!document.Agree(s => CanonicalJson.Of(s.Child("tags").Json)))
            place.At("document").Report(DocumentRules.TagsChanged, document.Child("tags"), "The tags have changed.");
        ServerComparison.Compare(document.Child("servers"), place.At("servers"));
    }
}
