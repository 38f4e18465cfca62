namespace MetaApi.Calls;

/// <summary>What was to be sent at one moment of a call.</summary>
internal readonly record struct OutputMark(int Keys, Literal? Whole, Problem? Problem, SentBody? Sent);
