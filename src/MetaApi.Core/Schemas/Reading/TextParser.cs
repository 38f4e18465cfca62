namespace MetaApi.Schemas.Reading;

/// <summary>Parses a text into a value with a written form of its own.</summary>
internal delegate bool TextParser<T>(ReadOnlySpan<byte> text, out T value);
