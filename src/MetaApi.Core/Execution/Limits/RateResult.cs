namespace MetaApi.Execution.Limits;

/// <summary>What came of counting one call.</summary>
/// <param name="IsTaken">Whether the call is let in.</param>
/// <param name="Remaining">How many more would be, now.</param>
/// <param name="Reset">When all would be again, if no more came.</param>
/// <param name="RetryAfter">When the next would be let in; zero when it would be now.</param>
internal readonly record struct RateResult(bool IsTaken, int Remaining, TimeSpan Reset, TimeSpan RetryAfter);
