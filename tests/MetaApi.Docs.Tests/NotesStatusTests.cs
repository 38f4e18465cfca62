using System.Net;
using System.Text.Json.Nodes;
using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests;

/// <summary>Every status that the sample answers with is stated in its document.</summary>
public sealed class NotesStatusTests
{
    const string Writer = "let-me-write";

    const string Admin = "let-me-delete";

    const string NewNote = """{"note":{"userId":1,"title":"Plan"}}""";

    static readonly byte[] Picture = [0x89, .. "PNG\r\n\u001a\n"u8, .. new byte[100]];

    const int MostWrites = 30;

    ProbedSample sample = null!;

    [OneTimeSetUp]
    public async Task AskAsync()
    {
        sample = await ProbedSample.StartAsync(Sample.Notes, "/api");
        await sample.AskAsync(Probes);
        foreach (var write in Writes)
            await sample.ExhaustAsync(write, MostWrites);
    }

    [OneTimeTearDown]
    public void End() => sample.Dispose();

    [Test]
    public void EveryRequestGetsItsStatus() => Assert.That(sample.Wrong, Is.Empty);

    [Test]
    public void EveryStatusThatIsSeenIsStated() => Assert.That(sample.Seen.Except(sample.Stated), Is.Empty);

    [Test]
    public void AStatusThatADocumentLeavesOutIsFound()
    {
        var document = JsonNode.Parse("""{"paths":{"/notes":{"get":{"responses":{"200":{}}}}}}""")!;

        var stated = new DocumentedStatuses(document);

        Assert.That(stated.All, Does.Not.Contain((stated.OperationOf("GET", "/notes?limit=0"), (int)HttpStatusCode.BadRequest)));
        Assert.That(stated.All, Does.Contain((stated.OperationOf("GET", "/notes?limit=1"), (int)HttpStatusCode.OK)));
    }

    static IEnumerable<Probe> Probes =>
    [
        .. Users, .. Notes, .. SingleNotes, .. Pictures,
        .. Unacceptable,
    ];

    static IEnumerable<Probe> Users =>
    [
        new("GET", "/users", 200),
        new("GET", "/users/1", 200),
        new("GET", "/users/first", 400),
        new("GET", "/users/99", 404),
        new("POST", "/users", 201) { Token = Writer, Json = """{"user":{"name":"Cy","email":"cy@example.com","password":"correct horse"}}""" },
        .. Refused("POST", "/users"),
    ];

    static IEnumerable<Probe> Notes =>
    [
        new("GET", "/notes", 200),
        new("GET", "/notes?limit=0", 400),
        new("GET", "/notes/changes", 200),
        new("POST", "/notes", 201) { Token = Writer, Json = NewNote },
        new("POST", "/notes", 422) { Token = Writer, Json = """{"note":{"userId":99,"title":"Plan"}}""" },
        .. Refused("POST", "/notes"),
    ];

    static IEnumerable<Probe> SingleNotes =>
    [
        new("GET", "/notes/1", 200),
        new("GET", "/notes/first", 400),
        new("GET", "/notes/99", 404),
        new("PUT", "/notes/1", 200) { Token = Writer, Json = NewNote },
        new("PUT", "/notes/99", 404) { Token = Writer, Json = NewNote },
        new("PUT", "/notes/1?version=99", 409) { Token = Writer, Json = NewNote },
        new("PUT", "/notes/1", 422) { Token = Writer, Json = """{"note":{"userId":99,"title":"Plan"}}""" },
        .. Refused("PUT", "/notes/1"),
        new("PATCH", "/notes/1", 200) { Token = Admin, Json = """{"note":{"title":"Plan"}}""" },
        new("PATCH", "/notes/99", 404) { Token = Admin, Json = """{"note":{}}""" },
        new("PATCH", "/notes/1?version=99", 409) { Token = Admin, Json = """{"note":{"title":"Plan"}}""" },
        .. Refused("PATCH", "/notes/1"),
        new("DELETE", "/notes/2", 204) { Token = Admin },
        new("DELETE", "/notes/first", 400) { Token = Admin },
        new("DELETE", "/notes/1", 401),
        new("DELETE", "/notes/1", 403) { Token = Writer },
        new("DELETE", "/notes/99", 404) { Token = Admin },
    ];

    static IEnumerable<Probe> Pictures =>
    [
        new("GET", "/notes/1/picture", 404),
        new("GET", "/notes/first/picture", 400),
        new("PUT", "/notes/1/picture", 204) { Token = Admin, Picture = Picture },
        new("PUT", "/notes/1/picture", 400) { Token = Admin, Picture = [1, 2, 3] },
        new("PUT", "/notes/1/picture", 401) { Picture = Picture },
        new("PUT", "/notes/99/picture", 404) { Token = Admin, Picture = Picture },
        new("PUT", "/notes/1/picture", 413) { Token = Admin, Picture = [.. Picture, .. new byte[2 * 1024 * 1024]] },
        new("PUT", "/notes/1/picture", 415) { Token = Admin, Json = "{}" },
        new("GET", "/notes/1/picture", 200),
        new("GET", "/notes/1/picture", 206) { Headers = [("Range", "bytes=0-3")] },
        new("GET", "/notes/1/picture", 304) { Headers = [("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")] },
        new("GET", "/notes/1/picture", 412) { Headers = [("If-Unmodified-Since", "Mon, 01 Jan 2001 00:00:00 GMT")] },
        new("GET", "/notes/1/picture", 416) { Headers = [("Range", "bytes=5000-")] },
    ];

    static IEnumerable<Probe> Unacceptable => from path in (string[])["/users", "/users/1", "/notes", "/notes/changes", "/notes/1", "/notes/1/picture"]
                                              select new Probe("GET", path, 406) { Headers = [("Accept", "application/pdf")] };

    /// <summary>The last answer of each is that there were too many.</summary>
    static IReadOnlyList<Probe> Writes =>
    [
        new("POST", "/users", 429) { Token = Writer, Json = "{" },
        new("POST", "/notes", 429) { Token = Writer, Json = "{" },
        new("PUT", "/notes/1", 429) { Token = Writer, Json = "{" },
        new("PATCH", "/notes/1", 429) { Token = Writer, Json = "{" },
        new("DELETE", "/notes/99", 429) { Token = Admin },
        new("PUT", "/notes/1/picture", 429) { Token = Writer, Json = "{}" },
    ];

    /// <summary>What every route that takes JSON refuses alike.</summary>
    static IEnumerable<Probe> Refused(string method, string path) =>
    [
        new(method, path, 400) { Token = Admin, Json = "{" },
        new(method, path, 401) { Json = NewNote },
        new(method, path, 406) { Token = Admin, Json = NewNote, Headers = [("Accept", "image/png")] },
        new(method, path, 413) { Token = Admin, Json = new(' ', 1024 * 1024 + 1) },
        new(method, path, 415) { Token = Admin, Json = NewNote, Type = "text/plain" },
    ];
}
