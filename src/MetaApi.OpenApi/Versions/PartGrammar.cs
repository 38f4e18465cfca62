using System.Collections.Immutable;

namespace MetaApi.OpenApi.Versions;

/// <summary>The fields that one kind of object may have.</summary>
internal sealed record PartGrammar
{
    ImmutableDictionary<string, FieldShape> Fields { get; init; } = ImmutableDictionary.Create<string, FieldShape>(StringComparer.Ordinal);

    /// <summary>What fields of any other name hold; null where there are none.</summary>
    DocumentPart? Others { get; init; }

    /// <summary>Whether a <c>$ref</c> may take its place, which then stands alone.</summary>
    public bool MayBeReference { get; private init; }

    public static PartGrammar Of(params IEnumerable<string> plain) =>
        new() { Fields = new PartGrammar().Fields.AddRange(plain.Select(name => KeyValuePair.Create(name, new FieldShape(DocumentPart.Plain, FieldNesting.One)))) };

    public PartGrammar One(string field, DocumentPart part) => With(field, new(part, FieldNesting.One));

    public PartGrammar List(string field, DocumentPart part) => With(field, new(part, FieldNesting.List));

    public PartGrammar Map(string field, DocumentPart part) => With(field, new(part, FieldNesting.Map));

    public PartGrammar Any(DocumentPart part) => this with { Others = part };

    public PartGrammar OrReference() => this with { MayBeReference = true };

    /// <summary>What a field holds; null for one that the object cannot have. Extensions hold what they like.</summary>
    public FieldShape? ShapeOf(string field) =>
        Fields.TryGetValue(field, out var shape) ? shape
        : field.StartsWith("x-", StringComparison.Ordinal) ? new(DocumentPart.Plain, FieldNesting.One)
        : Others is { } part ? new(part, FieldNesting.One)
        : null;

    PartGrammar With(string field, FieldShape shape) => this with { Fields = Fields.Add(field, shape) };
}
