namespace MetaApi.Tests.Hosting.Life;

/// <summary>What came of a call.</summary>
/// <param name="Answer">The answer, as <c>403 forbidden, detail</c>.</param>
/// <param name="Steps">What still ran, as <c>Around 2, Finally</c>.</param>
/// <param name="Faults">How many errors stand in the log.</param>
sealed record Outcome(string Answer, string Steps, int Faults);
