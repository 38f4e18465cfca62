using System.Text;
using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Threats.Processes;

/// <summary>What is sent to the subject: mostly what a client would, a little of it made to fail.</summary>
static class Mix
{
    const string Credential = "X-Key: good";

    static readonly byte[][] Sound =
    [
        Bytes("GET /api/hello"), Bytes("GET /api/notes/7"), Bytes("GET /api/notes?limit=3"), Bytes("OPTIONS /api/notes"), Bytes("GET /api/notes"),
        Bytes("POST /api/notes", """{"note":{"title":"a","price":1.5,"day":"2024-02-29","kind":"Friday"}}"""),
        Bytes("POST /api/notes", """{"note":{"title":"b","unknown":{"deep":[1,2,3]}}}"""),
        Bytes("GET /api/notes/x"), Bytes("GET /api/unknown"), Bytes("DELETE /api/notes"), Upload(3000),
    ];

    /// <summary>More than the server remembers, and few enough that some are sent again before they are forgotten.</summary>
    const int Keys = 1500;

    static readonly byte[] Failing = Bytes("GET /api/fails");

    static readonly byte[][] Hostile =
    [
        Bytes("POST /api/notes", "{"), Bytes("POST /api/notes", new string('[', 5000)), Bytes("POST /api/notes", """{"note":{"title":[],"price":"x","day":7}}"""),
        Bytes("POST /api/notes", """{"note":{"title":"a","title":"b"}}"""), Bytes("POST /api/notes", "\"\\ud800\""), Bytes("GET /api/notes/%zz"), Bytes("GET /api/notes/%ff%00"),
        Bytes("GET /api/notes?limit=1&limit=2"), Bytes("GET /" + new string('a', 9000)), Bytes("\u0001\u0002"), Bytes("get /api/../../etc/passwd"),
        Bytes($"GET /api/{string.Concat(Enumerable.Repeat("a/", 500))}"), Bytes("POST /api/notes", "{\"note\":{\"title\":\"" + new string('x', 20_000) + "\"}}"),
        Bytes("POST /api/guarded/notes", "{}"), Upload(40_000), Upload(60_000), Repeatable(Keys),
    ];

    /// <summary>One in a thousand fails by itself.</summary>
    public static List<byte[]> Batch(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Next(random))];

    /// <summary>How many replies of a batch are a fault where none was made, or none where one was.</summary>
    public static int Unexpected(IEnumerable<byte[]> batch, IEnumerable<int> statuses) =>
        batch.Zip(statuses).Count(sent => sent.First == Failing ? sent.Second != 500 : sent.Second >= 500);

    public static byte[] Bad(Random random) => Hostile[random.Next(Hostile.Length)];

    public static byte[] Bytes(string line, string? body = null, params string[] headers) => Encoding.UTF8.GetBytes(TestHost.Request(line, body, headers));

    static byte[] Next(Random random) => random.Next(1000) switch
    {
        0 => Failing,
        < 100 => Repeatable(random.Next(Keys)),
        _ => Sound[random.Next(Sound.Length)],
    };

    static byte[] Repeatable(int key) => Bytes("POST /api/guarded/notes", """{"note":{"title":"a"}}""", Credential, $"Idempotency-Key: {key}");

    static byte[] Upload(int length) => Multipart.Request("POST /api/guarded/files", Multipart.Form(Multipart.File("data", "a", new byte[length])), Credential);
}
