namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>What became of a call: its answer, what ran in which order, and what is for the log.</summary>
internal sealed record Ending(int Status, string Body, string Trace)
{
    /// <summary>The error of a reply that is the program's own fault.</summary>
    public string? Fault { get; init; }

    /// <summary>The errors of <c>Finally</c> hooks.</summary>
    public string Reported { get; init; } = "";

    public static Ending Gone(string trace) => new(0, "the client went away", trace);
}
