using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting;

/// <summary>Something that a good document has.</summary>
/// <param name="Id">Its name on the command line, <c>operation-title</c>.</param>
/// <param name="Severity">How bad it is to lack it, unless somebody says otherwise.</param>
/// <param name="Summary">What it asks for, in a sentence.</param>
internal sealed record LintRule(string Id, Severity Severity, string Summary)
{
    /// <summary>What to do in a document, as the second half of a sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>What to do in a declaration; the same as in a document when null.</summary>
    public string? Word { get; init; }

    public LintSubject Subject { get; init; }

    /// <summary>Every place that it judges, the good ones too, for the score counts them.</summary>
    public required Func<LintedDocument, IEnumerable<LintCheck>> Look { get; init; }
}
