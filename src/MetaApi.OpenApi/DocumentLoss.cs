namespace MetaApi;

/// <summary>Something that a document of OpenAPI 3.0 has no word for, and that is not told there. A rule that is lost lets more values through; none refuses more.</summary>
/// <param name="Pointer">A JSON Pointer (RFC 6901) into the document of OpenAPI 3.1.</param>
/// <param name="What">What is lost, as a sentence.</param>
public sealed record DocumentLoss(string Pointer, string What)
{
    /// <summary>Pointer and sentence on one line.</summary>
    public override string ToString() => $"{Pointer}: {What}";
}
