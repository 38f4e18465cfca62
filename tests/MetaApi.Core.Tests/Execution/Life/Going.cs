namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>What a hook with two halves does with its continuation.</summary>
internal enum Going
{
    Once,
    Never,
    Twice,

    /// <summary>It catches every error.</summary>
    Catching,

    /// <summary>It catches the first error and goes on once more.</summary>
    Retrying,
}
