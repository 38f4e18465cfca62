using System.Collections.Concurrent;

namespace MetaApi.Testing;

/// <summary>What testers share: the client, the host if it was started for them, and the calls that were made.</summary>
internal sealed class TesterHost(HttpClient client, IAsyncDisposable? owner, IServiceProvider? services) : IAsyncDisposable
{
    readonly ConcurrentQueue<RecordedCall> calls = new();

    public HttpClient Client => client;

    public IServiceProvider? Services => services;

    public IReadOnlyCollection<RecordedCall> Calls => calls;

    public void Record(RecordedCall call) => calls.Enqueue(call);

    public async ValueTask DisposeAsync()
    {
        if (owner is null)
            return;
        client.Dispose();
        await owner.DisposeAsync();
    }
}
