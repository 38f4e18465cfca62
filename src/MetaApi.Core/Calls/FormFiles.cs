using System.Runtime.CompilerServices;

namespace MetaApi.Calls;

/// <summary>The files of a form while they arrive.</summary>
internal abstract class FormFiles
{
    bool isTaken;

    /// <summary>Those of a form that has none.</summary>
    public static FormFiles None() => new NoFiles();

    /// <summary>The files in the order in which they arrive.</summary>
    /// <exception cref="InvalidOperationException">They were asked for before.</exception>
    public async IAsyncEnumerable<UploadedFile> AllAsync([EnumeratorCancellation] CancellationToken cancelled = default)
    {
        Take();
        while (await NextAsync(cancelled) is { } file)
            yield return file;
    }

    /// <summary>The file that has arrived with the fields; null when there is none.</summary>
    /// <exception cref="InvalidOperationException">The files were asked for before.</exception>
    public UploadedFile? First()
    {
        Take();
        return Arrived();
    }

    /// <summary>The file whose start has been read, without waiting; null when there is none.</summary>
    protected abstract UploadedFile? Arrived();

    /// <summary>Waits for the next file, and passes what is unread of the last; null when there are no more.</summary>
    protected abstract ValueTask<UploadedFile?> NextAsync(CancellationToken cancelled);

    void Take() => isTaken = isTaken
        ? throw new InvalidOperationException("The files of a form arrive once; read them in one place.")
        : true;

    sealed class NoFiles : FormFiles
    {
        protected override UploadedFile? Arrived() => null;

        protected override ValueTask<UploadedFile?> NextAsync(CancellationToken cancelled) => default;
    }
}
