namespace MetaApi.Core.Tests.Execution.Life;

internal enum StepKind
{
    /// <summary>The first half of a hook with two.</summary>
    Enter,

    /// <summary>Its second half.</summary>
    Leave,

    /// <summary>A hook without halves, or the action.</summary>
    Run,

    /// <summary>The inputs are read.</summary>
    Read,

    /// <summary>The reply is made.</summary>
    Reply,
}
