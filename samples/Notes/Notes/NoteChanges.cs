using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Notes;

/// <summary>Tells everybody who listens what becomes of notes. Who listens too slowly misses the oldest changes.</summary>
sealed class NoteChanges
{
    const int MostWaiting = 100;

    readonly Lock gate = new();

    readonly List<Channel<Note>> listeners = [];

    public void Tell(Note changed)
    {
        lock (gate)
            foreach (var listener in listeners)
                listener.Writer.TryWrite(changed);
    }

    public async IAsyncEnumerable<Note> ListenAsync([EnumeratorCancellation] CancellationToken cancelled = default)
    {
        var listener = Channel.CreateBounded<Note>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
            listeners.Add(listener);
        try
        {
            await foreach (var change in listener.Reader.ReadAllAsync(cancelled))
                yield return change;
        }
        finally
        {
            lock (gate)
                listeners.Remove(listener);
        }
    }
}
