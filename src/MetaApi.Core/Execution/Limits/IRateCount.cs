namespace MetaApi.Execution.Limits;

/// <summary>What is counted of one client. A new one has let in nothing; many thousands are kept, so it is small.</summary>
/// <typeparam name="TQuota">What is allowed.</typeparam>
internal interface IRateCount<in TQuota>
{
    /// <summary>Counts a call, if it is let in.</summary>
    /// <param name="quota">What is allowed.</param>
    /// <param name="now">The time since some beginning; it never goes back.</param>
    RateResult Take(TQuota quota, TimeSpan now);
}
