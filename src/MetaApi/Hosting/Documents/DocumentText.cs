using System.Text;
using System.Text.Json;
using MetaApi.Calls.Telemetry;

namespace MetaApi.Hosting.Documents;

/// <summary>
/// The text of a document, written for the first request that asks for it. Documents at several paths differ in nothing
/// but the path of their server, if it is not told which servers there are.
/// </summary>
internal sealed class DocumentText(Func<DocumentOptions, string> write, DocumentOptions options, string contentType) : IHealthSource
{
    readonly Lazy<string[]> aroundServer = new(() => Write(write, options));

    /// <summary>One is kept and not one for each path, for clients choose paths where a prefix has parameters.</summary>
    volatile Copy? latest;

    public string Name => "document_bytes";

    public long Count => latest?.Content.Length ?? 0;

    public long? Limit => null;

    /// <param name="path">The path that leads to the API; empty at the root.</param>
    public StaticContent At(string path)
    {
        if (latest is { } copy && copy.Path == path)
            return copy.Content;
        var made = new Copy(path, Make(path));
        latest = made;
        return made.Content;
    }

    StaticContent Make(string path)
    {
        var text = string.Join($"\"{JsonEncodedText.Encode(path is "" ? "/" : path)}\"", aroundServer.Value);
        return new(Encoding.UTF8.GetBytes(text), contentType);
    }

    /// <summary>The quotes that JSON has around its texts, and YAML has not, are taken away too: a text of JSON is one of YAML.</summary>
    static string[] Write(Func<DocumentOptions, string> write, DocumentOptions options)
    {
        if (!options.Servers.IsEmpty)
            return [write(options)];
        var server = $"/{Guid.NewGuid()}";
        var text = write(options with { Servers = [server] });
        return text.Split([$"\"{server}\"", server], StringSplitOptions.None);
    }

    sealed record Copy(string Path, StaticContent Content);
}
