namespace MetaApi.Calls.Limits;

/// <summary>How often each client may call. Each object is a limit of its own, however alike they are: one for all routes below the node that says it.</summary>
/// <param name="name">What clients know it by.</param>
/// <param name="quota">How often.</param>
/// <param name="maxKeys">How many clients are told apart at a time; those beyond share what they are allowed.</param>
internal sealed class RateRule(string name, RateQuota quota, int maxKeys)
{
    public string Name => name;

    public RateQuota Quota => quota;

    public int MaxKeys => maxKeys;
}
