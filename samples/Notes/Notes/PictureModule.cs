using MetaApi;

namespace Notes;

/// <summary>Show and replace the picture of a note.</summary>
sealed class PictureModule : ApiModule
{
    /// <summary>What every PNG begins with.</summary>
    static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    protected override void Define(NamespaceBuilder api) => api.Namespace("/picture", picture => picture
        .Without(w => w.Status(200))
        .RescueError<PictureNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such note, or it has no picture.")
        .Get(r => r
            .Title("Show the picture of a note")
            .StatusFile(200, "image/*")
            .Example("none", e => e.Status(404).Path("id", 2).Problem("Note 2 has no picture."))
            .Action(call =>
            {
                var picture = call.Service<PictureStore>().Find(call.Items.Get<Note>().Id);
                call.SendFile(picture.Path, picture.MediaType);
            }))
        .Put(r => r
            .Title("Give a note a picture")
            .Writes()
            .Params(p => p.File("picture", f => f.MaxBytes(1024 * 1024).MediaTypes("image/png", "image/jpeg"), required: true))
            .Status(204)
            .Example("png", e => e.Path("id", 1).File("picture", Png, "image/png"))
            .Action(async call =>
            {
                await foreach (var sent in call.ReadFilesAsync())
                    await call.Service<PictureStore>().SaveAsync(call.Items.Get<Note>().Id, sent, call.Cancelled);
            })));
}
