using System.Text.Json;

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
        var journal = new Journal();
        await using var host = await TestHost.ServingAsync(new CellApi(journal).Declare);
        using var connection = await host.ConnectAsync();

        foreach (var cell in Cell.Of(row))
            foreach (var incident in cell.Incidents.Where(i => !i.Awaits || row[0] is not ("reading" or "rendering")))
            {
                journal.Begin(row[0], incident);
                var logged = host.Log.Errors.Count;
                await connection.SendAsync(TestHost.Request($"GET /api{cell.Path}?n=1"));
                var reply = await connection.ReceiveAsync();

                Assert.That(
                    (Told(reply), StepsAfter(row[0], journal), host.Log.Errors.Count - logged),
                    Is.EqualTo((cell.Answer, cell.Steps.Replace("the other ", ""), IsFault(row[0], cell, incident) ? 1 : 0)),
                    $"{row[0]} {incident.Name}");
                Assert.That(reply.Text, Does.Not.Contain(Incident.Secret));
            }
    }

    [Test]
    public async Task ACallWithoutAnIncidentTakesEveryStep()
    {
        var journal = new Journal();
        await using var host = await TestHost.ServingAsync(new CellApi(journal).Declare);

        var reply = await host.SendAsync("GET /api/both?n=1");

        Assert.That(Told(reply), Is.EqualTo("200"));
        Assert.That(journal.Steps.Where(step => step != "another After"), Is.EqualTo(Places.Where(place => place != "rescue")));
    }

    static string StepsAfter(string place, Journal journal) =>
        string.Join(", ", journal.Steps.SkipWhile(step => step != place).Skip(1));

    /// <summary>An error that nobody handles, and any of a <c>Finally</c> hook, stands in the log.</summary>
    static bool IsFault(string place, Cell cell, Incident incident) =>
        cell.Answer.StartsWith("500", StringComparison.Ordinal) || (place == "Finally" && !incident.Name.StartsWith("aborts", StringComparison.Ordinal));

    /// <summary>A problem by its code; the text of the constant 500 and of no other has no detail.</summary>
    static string Told(HttpReply reply)
    {
        if (reply.Header("Content-Type") is not "application/problem+json")
            return $"{reply.Status}";
        var problem = JsonDocument.Parse(reply.Body).RootElement;
        return $"{reply.Status} {reply.Code}{(problem.TryGetProperty("detail", out _) ? ", detail" : "")}";
    }
}
