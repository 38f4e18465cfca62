using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi.Model;

/// <summary>What can be wrong with the documents of an API, in words.</summary>
internal static class DocumentMistakes
{
    public static Mistake Unknown(Contribution node, string name, ImmutableArray<ApiDocument> documents) => new(
        node.Node, $"stands in the document '{name}', which the API does not declare",
        documents.IsEmpty ? $"declare it in its options: Documents = [new(\"{name}\")]"
        : NearMiss.Of(name, documents.Select(d => d.Name)) is { } meant ? $"write '{meant}'"
        : $"use one of {string.Join(", ", documents.Select(d => $"'{d.Name}'"))}, or declare it in {nameof(ApiOptions)}.{nameof(ApiOptions.Documents)}",
        node.Origin);

    public static Mistake Doubled(ApiModel model, ApiDocument first, ApiDocument other) => new(
        Place(model), first.Name == other.Name
            ? $"declares two documents named '{first.Name}'"
            : $"declares the documents '{first.Name}' and '{other.Name}', which are one on systems that do not mind case",
        "give them different names", model.Origin);

    public static Mistake UnsafeName(ApiModel model, ApiDocument document) => new(
        Place(model), $"declares a document named '{document.Name}', which is no name of a file everywhere",
        "use at most 100 letters, digits and . - _, no dot at an end, and no name of a device such as 'con'", model.Origin);

    static string Place(ApiModel model) => $"The API '{model.Name}'";
}
