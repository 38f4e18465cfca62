namespace MetaApi.Calls.Limits;

/// <summary>What came of counting one call.</summary>
/// <param name="IsTaken">Whether the call is let in.</param>
/// <param name="Remaining">How many more would be, now.</param>
/// <param name="Reset">When all would be again, at the latest, if no more came.</param>
/// <param name="RetryAfter">When the next would be let in; zero for a call that is.</param>
internal readonly record struct RateGrant(bool IsTaken, int Remaining, TimeSpan Reset, TimeSpan RetryAfter);
