using System.Text;
using System.Text.Json;

namespace MetaApi.Hosting;

/// <summary>
/// The document of an API, written for the first request that asks for it. Documents at several paths differ in nothing
/// but the path of their server.
/// </summary>
internal sealed class DocumentText(ApiModel model)
{
    readonly Lazy<string[]> aroundServer = new(() => Write(model));

    /// <param name="path">The path that leads to the API; empty at the root.</param>
    public byte[] At(string path) =>
        Encoding.UTF8.GetBytes(string.Join(JsonEncodedText.Encode(path is "" ? "/" : path).Value, aroundServer.Value));

    static string[] Write(ApiModel model)
    {
        var server = $"/{Guid.NewGuid()}";
        return model.ToOpenApiJson(new() { Servers = [server] }).Split(server);
    }
}
