using System.Text;
using System.Text.Json;
using MetaApi.Calls.Telemetry;

namespace MetaApi.Hosting;

/// <summary>
/// The document of an API, written for the first request that asks for it. Documents at several paths differ in nothing
/// but the path of their server, if it is not told which servers there are.
/// </summary>
internal sealed class DocumentText(ApiModel model, DocumentOptions options) : IHealthSource
{
    readonly Lazy<string[]> aroundServer = new(() => Write(model, options));

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
        var text = string.Join(JsonEncodedText.Encode(path is "" ? "/" : path).Value, aroundServer.Value);
        return new(Encoding.UTF8.GetBytes(text), "application/json");
    }

    static string[] Write(ApiModel model, DocumentOptions options)
    {
        if (!options.Servers.IsEmpty)
            return [model.ToOpenApiJson(options)];
        var server = $"/{Guid.NewGuid()}";
        return model.ToOpenApiJson(options with { Servers = [server] }).Split(server);
    }

    sealed record Copy(string Path, StaticContent Content);
}
