namespace MetaApi.Tool.Comparing.Rules;

/// <summary>What a change does to clients that were written before it, from the least to the worst.</summary>
internal enum ChangeClass
{
    /// <summary>Nobody notices who did not look for it.</summary>
    Safe,

    /// <summary>Some clients may fail: those that are generated, that know all values, or that rely on what was never promised.</summary>
    Risky,

    /// <summary>Calls that were right are refused, or answers that were promised do not come.</summary>
    Breaking,
}
