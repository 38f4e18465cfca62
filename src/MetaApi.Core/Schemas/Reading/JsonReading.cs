namespace MetaApi.Schemas.Reading;

/// <summary>Reads the one value of a JSON text into cells.</summary>
internal delegate void JsonReading(ref JsonTokens source, ReadContext context, Span<Cell> cells);
