using MetaApi.Docs.Tests.Programs;
using static MetaApi.Docs.Tests.Petstore.Refusals;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>Requests about pets.</summary>
static class PetProbes
{
    const string Bytes = "application/octet-stream";

    static readonly byte[] Png = [0x89, .. "PNG\r\n\u001a\n"u8, 1, 2, 3];

    public static IEnumerable<Probe> All => [.. Written("POST"), .. Written("PUT"), .. Replaced, .. Found, .. Single, .. Changed, .. Uploaded, .. Removed];

    /// <summary>What adding and replacing have in common.</summary>
    static IEnumerable<Probe> Written(string method) =>
    [
        new(method, "/pet", 200) { Json = Pet(method is "POST" ? 7 : 1), Headers = [Writer] },
        new(method, "/pet", 400) { Json = """{"name":"Rex"}""", Headers = [Writer] },
        new(method, "/pet", 400) { Json = """{"name":"Rex","photoUrls":[],"status":"lost"}""", Headers = [Writer] },
        new(method, "/pet", 406) { Json = Pet(1), Headers = [Writer, ("Accept", "application/xml")] },
        new(method, "/pet", 422) { Json = """{"name":" ","photoUrls":[]}""", Headers = [Writer] },
        new(method, "/pet", 422) { Json = """{"name":"Rex","photoUrls":["file:///etc/passwd"]}""", Headers = [Writer] },
        .. OfBodies(method, "/pet", Writer),
        .. OfCallers(method, "/pet"),
    ];

    static IEnumerable<Probe> Replaced =>
    [
        new("POST", "/pet", 422) { Json = Pet(7), Headers = [Writer] },
        new("PUT", "/pet", 404) { Json = Pet(99), Headers = [Writer] },
    ];

    static IEnumerable<Probe> Found =>
    [
        new("GET", "/pet/findByStatus", 200) { Headers = [Writer] },
        new("GET", "/pet/findByStatus?status=sold", 200) { Headers = [Writer] },
        new("GET", "/pet/findByStatus?status=lost", 400) { Headers = [Writer] },
        OfAccept("GET", "/pet/findByStatus", Writer),
        .. OfCallers("GET", "/pet/findByStatus"),
        new("GET", "/pet/findByTags", 200) { Headers = [Writer] },
        new("GET", "/pet/findByTags?tags=tag1&tags=tag2", 200) { Headers = [Writer] },
        new("GET", "/pet/findByTags?tags=%ff", 400) { Headers = [Writer] },
        OfAccept("GET", "/pet/findByTags", Writer),
        .. OfCallers("GET", "/pet/findByTags"),
    ];

    static IEnumerable<Probe> Single =>
    [
        new("GET", "/pet/1", 200) { Headers = [Writer] },
        new("GET", "/pet/1", 200) { Headers = [Shop] },
        new("GET", "/pet/first", 400) { Headers = [Shop] },
        new("GET", "/pet/1", 401) { Headers = [("api_key", "guessed")] },
        new("GET", "/pet/99", 404) { Headers = [Shop] },
        OfAccept("GET", "/pet/1", Shop),
        .. OfCallers("GET", "/pet/1"),
    ];

    static IEnumerable<Probe> Changed =>
    [
        new("POST", "/pet/2?name=Tim&status=sold", 200) { Headers = [Writer] },
        new("POST", "/pet/2?status=lost", 400) { Headers = [Writer] },
        new("POST", "/pet/99?name=Tim", 404) { Headers = [Writer] },
        new("POST", "/pet/2?name=%20", 422) { Headers = [Writer] },
        OfAccept("POST", "/pet/2", Writer),
        .. OfCallers("POST", "/pet/2"),
    ];

    static IEnumerable<Probe> Uploaded =>
    [
        new("POST", "/pet/1/uploadImage?additionalMetadata=front", 200) { Bytes = Png, Type = Bytes, Headers = [Writer] },
        new("POST", "/pet/1/uploadImage", 200) { Bytes = Png, Type = "image/png", Headers = [Writer] },
        new("POST", "/pet/1/uploadImage", 400) { Headers = [Writer] },
        new("POST", "/pet/1/uploadImage", 400) { Bytes = [.. "<script>"u8], Type = Bytes, Headers = [Writer] },
        new("POST", "/pet/99/uploadImage", 404) { Bytes = Png, Type = Bytes, Headers = [Writer] },
        new("POST", "/pet/1/uploadImage", 406) { Bytes = Png, Type = Bytes, Headers = [Writer, ("Accept", "application/xml")] },
        new("POST", "/pet/1/uploadImage", 413) { Bytes = [.. Png, .. new byte[1024 * 1024]], Type = Bytes, Headers = [Writer] },
        new("POST", "/pet/1/uploadImage", 415) { Picture = Png, Headers = [Writer] },
        .. OfCallers("POST", "/pet/1/uploadImage"),
    ];

    static IEnumerable<Probe> Removed =>
    [
        new("DELETE", "/pet/3", 200) { Headers = [Writer, ("api_key", "anything")] },
        new("DELETE", "/pet/first", 400) { Headers = [Writer] },
        new("DELETE", "/pet/3", 404) { Headers = [Writer] },
        .. OfCallers("DELETE", "/pet/2"),
    ];

    static string Pet(long id) => $$"""{"id":{{id}},"name":"Rex","category":{"id":1,"name":"Dogs"},"photoUrls":["https://pets.example/rex.png"],"tags":[{"id":1,"name":"tag1"}],"status":"available"}""";
}
