namespace MetaApi.Schemas.Formats;

delegate bool FormatCheck(ReadOnlySpan<char> text);
