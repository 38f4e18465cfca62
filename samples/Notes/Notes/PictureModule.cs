using MetaApi;

namespace Notes;

/// <summary>Show and replace the picture of a note.</summary>
sealed class PictureModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/picture", picture => picture
        .Without(w => w.Status(200))
        .RescueError<PictureNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such note, or it has no picture.")
        .Get(r => r
            .Title("Show the picture of a note")
            .StatusFile(200, "image/*")
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
            .Action(async call =>
            {
                await foreach (var sent in call.ReadFilesAsync())
                    await call.Service<PictureStore>().SaveAsync(call.Items.Get<Note>().Id, sent, call.Cancelled);
            })));
}
