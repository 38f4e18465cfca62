namespace MetaApi.Model;

internal enum ChainedWord
{
    DoAny,
    Authorize,
    Resource,
    SetStatus,
}
