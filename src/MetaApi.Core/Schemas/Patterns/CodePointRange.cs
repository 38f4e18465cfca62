namespace MetaApi.Schemas.Patterns;

readonly record struct CodePointRange(int First, int Last);
