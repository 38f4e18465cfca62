namespace MetaApi.Schemas.Patterns;

enum InstructionKind
{
    Found,
    Take,
    Fork,
    Check,
}
