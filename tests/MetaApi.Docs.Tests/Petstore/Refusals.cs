using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>What routes of one kind refuse alike.</summary>
static class Refusals
{
    public static (string, string) Writer { get; } = ("Authorization", "Bearer let-me-write");

    public static (string, string) Reader { get; } = ("Authorization", "Bearer let-me-read");

    public static (string, string) Shop { get; } = ("api_key", "special-key");

    /// <summary>Who is not known, and who may only read.</summary>
    public static IEnumerable<Probe> OfCallers(string method, string path) =>
    [
        new(method, path, 401),
        new(method, path, 401) { Headers = [("Authorization", "Bearer guessed")] },
        new(method, path, 403) { Headers = [Reader] },
    ];

    public static Probe OfAccept(string method, string path, params (string, string)[] headers) =>
        new(method, path, 406) { Headers = [("Accept", "application/xml"), .. headers] };

    /// <summary>Bodies that are no JSON, too long, or of another type: XML too.</summary>
    public static IEnumerable<Probe> OfBodies(string method, string path, params (string, string)[] headers) =>
    [
        new(method, path, 400) { Json = "{", Headers = headers },
        new(method, path, 400) { Headers = headers },
        new(method, path, 413) { Json = new(' ', 1024 * 1024 + 1), Headers = headers },
        new(method, path, 415) { Json = "<Pet/>", Type = "application/xml", Headers = headers },
    ];
}
