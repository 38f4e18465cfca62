namespace MetaApi.Schemas.Patterns;

internal readonly record struct CodePointRange(int First, int Last);
