namespace MetaApi.Testing.Contracts.Judging;

/// <summary>What is wrong with a reply.</summary>
internal sealed record Fault(string Expected, string Seen);
