namespace MetaApi.Conventions.Tests;

/// <summary>What the page says of one threat: the tests that hold it, or why it is not ours.</summary>
/// <param name="Id">The threat, such as <c>J8</c>.</param>
/// <param name="Held">What holds it, with links to tests.</param>
/// <param name="Line">The line of the page.</param>
sealed record ThreatRow(string Id, string Held, int Line)
{
    public bool IsNotOurs => Held.StartsWith("Not ours", StringComparison.Ordinal);
}
