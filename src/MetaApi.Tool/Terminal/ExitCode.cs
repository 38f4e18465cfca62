namespace MetaApi.Tool.Terminal;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to complain about.</summary>
    public const int Fine = 0;

    /// <summary>Done, and something was found: a stale document, a breaking change, findings, mistakes of the declaration.</summary>
    public const int Findings = 1;

    /// <summary>Not done: wrong use, or an input that cannot be read.</summary>
    public const int Unusable = 2;
}
