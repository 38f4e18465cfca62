using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Parses the text of a number into one CLR type, exactly or not at all.</summary>
internal delegate ScalarResult NumberParser<T>(ReadOnlySpan<byte> text, out T value);
