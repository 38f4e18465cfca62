namespace MetaApi.Schemas.Reading;

/// <summary>
/// A stream of tokens in any format. Readers are compiled per source, so that a second format costs the first nothing.
/// A source throws <see cref="MalformedInputException"/> when the input is not well-formed or breaks a limit. A copy of a source goes on
/// from where it stood, by itself, once <see cref="Share"/> was called.
/// </summary>
internal interface ITokenSource
{
    TokenKind Kind { get; }

    /// <summary>The current name, string or number as unescaped, valid UTF-8; good until the next <see cref="Read"/>.</summary>
    ReadOnlySpan<byte> Text { get; }

    /// <summary>How many values were passed so far, those inside others too.</summary>
    int Values { get; }

    /// <summary>The length of the whole input, in bytes or in what comes near them.</summary>
    long Length { get; }

    /// <summary>Called before a copy is made.</summary>
    void Share();

    /// <summary>Moves to the next token; false at the end.</summary>
    bool Read();

    /// <summary>Moves from the first token of a value to its last, checking what it passes as if it were read.</summary>
    void Skip();
}
