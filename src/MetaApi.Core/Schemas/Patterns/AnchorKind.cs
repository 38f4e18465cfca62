namespace MetaApi.Schemas.Patterns;

internal enum AnchorKind
{
    Start,
    End,
    WordBoundary,
    NoWordBoundary,
}
