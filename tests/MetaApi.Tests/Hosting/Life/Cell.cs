namespace MetaApi.Tests.Hosting.Life;

/// <summary>A part of a row: what may happen, to which route, and what the page says comes of it.</summary>
/// <param name="Path">The route.</param>
/// <param name="Incidents">Everything that may happen; it all comes to the same.</param>
/// <param name="Steps">What still runs, as <c>Around 2, Finally</c>.</param>
/// <param name="Answer">The answer, as <c>403 forbidden, detail</c>.</param>
sealed record Cell(string Path, IReadOnlyList<Incident> Incidents, string Steps, string Answer)
{
    /// <summary>The cells of a row of the page: a place, what runs behind an error and its three answers, what runs behind an abort and its two answers.</summary>
    public static IEnumerable<Cell> Of(string[] row)
    {
        var isRescue = row[0] == "rescue";
        var unhandled = row[1].Replace(isRescue ? "outer rescue, " : "rescue, ", "");
        return
        [
            new("/both", Incident.Errors, row[1], row[2]),
            new(isRescue ? "/inner" : "/none", Incident.Errors, unhandled, row[3]),
            new(isRescue ? "/inner" : "/none", Incident.Refusals, unhandled, row[4]),
            new("/both", Incident.Aborts, row[5], row[6]),
            new("/both", Incident.DetailedAborts, row[5], row[7]),
        ];
    }
}
