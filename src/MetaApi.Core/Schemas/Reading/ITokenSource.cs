namespace MetaApi.Schemas.Reading;

/// <summary>
/// A stream of tokens in any format. Readers are compiled per source, so that a second format costs the first nothing.
/// A source throws <see cref="MalformedInputException"/> when the input is not well-formed or breaks a limit.
/// </summary>
internal interface ITokenSource
{
    TokenKind Kind { get; }

    /// <summary>The current name, string or number as unescaped, valid UTF-8; good until the next <see cref="Read"/>.</summary>
    ReadOnlySpan<byte> Text { get; }

    /// <summary>Moves to the next token; false at the end.</summary>
    bool Read();

    /// <summary>Moves from the first token of a value to its last, checking what it passes as if it were read.</summary>
    void Skip();
}
