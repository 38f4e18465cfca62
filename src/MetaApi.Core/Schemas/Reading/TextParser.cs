using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Parses a text into a value with a written form of its own.</summary>
internal delegate ScalarResult TextParser<T>(ReadOnlySpan<byte> text, out T? value);
