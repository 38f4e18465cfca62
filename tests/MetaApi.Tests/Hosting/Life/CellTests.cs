namespace MetaApi.Tests.Hosting.Life;

/// <summary>
/// The table of the page about hooks tells the truth, cell by cell, of calls that come over a connection. All calls of a row share one connection,
/// so that each shows that the one before it has left it whole.
/// </summary>
public sealed class CellTests
{
    static readonly string[] Places =
    [
        "AroundCall 1", "BeforeValidation", "reading", "Before", "Around 1", "action", "After", "Around 2", "rendering", "AroundCall 2", "rescue", "Finally",
    ];

    static readonly IReadOnlyList<string[]> Rows = PageTable.Rows("hooks.md", "it happens in");

    static IEnumerable<TestCaseData> RowsByPlace => Rows.Select(row => new TestCaseData((object)row).SetArgDisplayNames(row[0]));

    [Test]
    public void ThePageHasARowForEveryPlace() => Assert.That(Rows.Select(row => row[0]), Is.EqualTo(Places));

    [TestCaseSource(nameof(RowsByPlace))]
    public async Task ACallEndsAsItsRowSays(string[] row)
    {
        await using var server = await CellServer.StartAsync();
        using var connection = await server.ConnectAsync();

        foreach (var cell in Cell.Of(row))
            foreach (var incident in cell.Incidents.Where(i => !i.Awaits || row[0] is not ("reading" or "rendering")))
            {
                var outcome = await server.CallAsync(connection, cell.Path, (row[0], incident));

                Assert.That(outcome, Is.EqualTo(cell.Says), $"{row[0]} {incident.Name}");
            }
    }

    [Test]
    public async Task ACallWithoutAnIncidentTakesEveryStep()
    {
        await using var server = await CellServer.StartAsync();
        using var connection = await server.ConnectAsync();

        var outcome = await server.CallAsync(connection, "/both", ("AroundCall 1", Incident.None));

        var steps = Places.Where(place => place != "rescue").Skip(1).SelectMany(place => place == "After" ? ["After", "another After"] : new[] { place });
        Assert.That(outcome, Is.EqualTo(new Outcome("200", string.Join(", ", steps), 0)));
    }
}
