namespace MetaApi.Tests.Hosting.Life;

/// <summary>A part of a row: what may happen, to which route, and what the page says comes of it.</summary>
/// <param name="Path">The route.</param>
/// <param name="Incidents">Everything that may happen; it all comes to the same.</param>
/// <param name="Says">What the page says.</param>
sealed record Cell(string Path, IReadOnlyList<Incident> Incidents, Outcome Says)
{
    const string Rescue = "rescue";

    /// <summary>The cells of a row: a place, what runs behind an error and its three answers, what runs behind an abort and its two answers.</summary>
    public static IEnumerable<Cell> Of(string[] row)
    {
        var unhandled = row[0] == Rescue ? "/inner" : "/none";
        return
        [
            .. OfErrors(row, "/both", unhandled),
            new("/both", Incident.Aborts, Said(row[6], row[5], 0)),
            new("/both", Incident.DetailedAborts, Said(row[7], row[5], 0)),
        ];
    }

    /// <summary>The cells of a row about streams: a place, and what runs behind an error and its three answers.</summary>
    public static IEnumerable<Cell> OfStream(string[] row) => OfErrors(row, "/both/stream", "/none/stream");

    static IEnumerable<Cell> OfErrors(string[] row, string handled, string unhandled)
    {
        var faults = row[0] == "Finally" ? 1 : 0;
        var steps = row[1].Replace(row[0] == Rescue ? "outer rescue, " : "rescue, ", "");
        var leaves = row[2] == "no answer";
        return
        [
            new(handled, leaves ? Incident.Leavings : Incident.Errors, Said(row[2], row[1], faults)),
            new(unhandled, leaves ? Incident.Leavings : Incident.Errors, Said(row[3], steps, faults)),
            new(unhandled, leaves ? Incident.Leavings : Incident.Refusals, Said(row[4], steps, faults)),
        ];
    }

    /// <summary>An error that nobody handles stands in the log.</summary>
    static Outcome Said(string answer, string steps, int faults) =>
        new(answer, steps.Replace("the other ", ""), answer.StartsWith("500", StringComparison.Ordinal) || answer == "cut off" ? 1 : faults);
}
