namespace MetaApi.Tests.Hosting.Life;

/// <summary>The table about replies that have started, cell by cell.</summary>
public sealed class StreamCellTests
{
    static readonly IReadOnlyList<string[]> Rows = PageTable.Rows("hooks.md", "in a stream");

    static IEnumerable<TestCaseData> RowsByPlace => Rows.Select(row => new TestCaseData((object)row).SetArgDisplayNames(row[0]));

    [Test]
    public void ThePageHasARowForEveryPlace() => Assert.That(
        Rows.Select(row => row[0]), Is.EqualTo(new[] { "before its first byte", "after its first byte", "its client leaves", "Finally" }));

    [TestCaseSource(nameof(RowsByPlace))]
    public async Task AStreamEndsAsItsRowSays(string[] row)
    {
        await using var server = await CellServer.StartAsync();

        foreach (var cell in Cell.OfStream(row))
            foreach (var incident in cell.Incidents)
            {
                using var connection = await server.ConnectAsync();
                var outcome = await server.CallAsync(connection, cell.Path, (row[0], incident));

                Assert.That(outcome, Is.EqualTo(cell.Says), $"{row[0]} {incident.Name}");
                await AssertServesOn(server, outcome.Answer is "cut off" or "no answer" ? null : connection);
            }
    }

    [Test]
    public async Task AStreamWithoutAnIncidentTakesEveryStep()
    {
        await using var server = await CellServer.StartAsync();
        using var connection = await server.ConnectAsync();

        var outcome = await server.CallAsync(connection, "/none/stream", ("action", Incident.None));

        Assert.That(outcome, Is.EqualTo(new Outcome(
            "200", "After, another After, Around 2, AroundCall 2, before its first byte, after its first byte, Finally", 0)));
    }

    /// <summary>On the same connection, or on another where that one is gone.</summary>
    static async Task AssertServesOn(CellServer server, RawConnection? same)
    {
        using var other = same is null ? await server.ConnectAsync() : null;

        var outcome = await server.CallAsync(same ?? other!, "/none/stream", ("after its first byte", Incident.None));

        Assert.That(outcome, Is.EqualTo(new Outcome("200", "Finally", 0)));
    }
}
