namespace MetaApi;

/// <summary>Something in a JSON Schema that cannot be used.</summary>
/// <param name="Pointer">A JSON Pointer (RFC 6901) to it; empty for the whole text.</param>
/// <param name="Keyword">The keyword it belongs to; empty when it belongs to none.</param>
/// <param name="Problem">What is wrong, as the rest of a sentence that begins with the keyword.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record JsonSchemaProblem(string Pointer, string Keyword, string Problem, string Remedy)
{
    /// <summary>The problem as a sentence: keyword, pointer, problem, remedy.</summary>
    public override string ToString() => $"{Subject} {Problem}; {Remedy}.";

    string Subject => (Keyword, Pointer) switch
    {
        ("", "") => "The text",
        ("", _) => $"The value at '{Pointer}'",
        _ => $"'{Keyword}' at '{Pointer}'",
    };
}
