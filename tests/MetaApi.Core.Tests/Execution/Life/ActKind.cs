namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>What code of a user may do in a hook, an action, a rescue or a schema.</summary>
internal enum ActKind
{
    Yield,
    Read,
    Render,
    RenderMisfit,
    Send,
    Problem,
    SetStatus,
    Abort,
    AbortWithDetail,
    Throw,
    Rethrow,
    HangUp,
}
