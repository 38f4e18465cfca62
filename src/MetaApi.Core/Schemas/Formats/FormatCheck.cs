namespace MetaApi.Schemas.Formats;

internal delegate bool FormatCheck(ReadOnlySpan<char> text);
