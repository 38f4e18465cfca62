using MetaApi.Tool.Documents;
using MetaApi.Tool.Mocking;

namespace MetaApi.Tool.Tests;

/// <summary>A mock on a free port with a client of its own.</summary>
sealed class RunningMock : IAsyncDisposable
{
    RunningMock(MockServer server)
    {
        Server = server;
        Client = new() { BaseAddress = new(server.Address.ToString().TrimEnd('/') + "/") };
    }

    public MockServer Server { get; }

    public HttpClient Client { get; }

    /// <summary>Serves the fixture <c>Mocking/shop.yaml</c>.</summary>
    public static Task<RunningMock> OfShopAsync(MockOptions? options = null) =>
        OfAsync(DocumentReader.Parse("shop.yaml", File.ReadAllText(Repository.PathOf("tests", "MetaApi.Tool.Tests", "Mocking", "shop.yaml"))), options);

    public static async Task<RunningMock> OfAsync(SourceDocument document, MockOptions? options = null) =>
        new(await MockServer.StartAsync(DocumentReader.Model(document), options ?? new(), default));

    /// <summary>Sends a request; each header is <c>Name: value</c>.</summary>
    public Task<HttpResponseMessage> SendAsync(string method, string path, HttpContent? body, params string[] headers)
    {
        var request = new HttpRequestMessage(new(method), path) { Content = body };
        foreach (var header in headers)
            request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        return Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string path, params string[] headers) => SendAsync("GET", path, null, headers);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
