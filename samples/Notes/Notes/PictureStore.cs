using MetaApi;

namespace Notes;

/// <summary>Pictures of notes, in files that are named by the note and never by a client.</summary>
sealed class PictureStore(string folder)
{
    /// <exception cref="PictureNotFound">The note has no picture.</exception>
    public Picture Find(long note) => File.Exists(PathOf(note))
        ? new(PathOf(note), File.ReadAllText(TypeOf(note)))
        : throw new PictureNotFound(note);

    /// <summary>Writes beside the old picture first, so that one that breaks off does not take its place.</summary>
    public async Task SaveAsync(long note, UploadedFile picture, CancellationToken cancelled)
    {
        Directory.CreateDirectory(folder);
        var arriving = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            await using (var file = File.Create(arriving))
                await picture.CopyToAsync(file, cancelled);
            await File.WriteAllTextAsync(TypeOf(note), picture.MediaType, cancelled);
            File.Move(arriving, PathOf(note), overwrite: true);
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    string PathOf(long note) => Path.Combine(folder, $"{note}.picture");

    string TypeOf(long note) => Path.Combine(folder, $"{note}.type");
}

sealed record Picture(string Path, string MediaType);
