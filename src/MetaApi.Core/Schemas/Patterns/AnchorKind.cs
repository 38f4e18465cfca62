namespace MetaApi.Schemas.Patterns;

enum AnchorKind
{
    Start,
    End,
    WordBoundary,
    NoWordBoundary,
}
