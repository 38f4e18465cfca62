namespace MetaApi.Schemas.Patterns;

internal enum InstructionKind
{
    Found,
    Take,
    Fork,
    Check,
}
