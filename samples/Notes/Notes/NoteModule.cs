using MetaApi;

namespace Notes;

/// <summary>Show, replace, change and delete one note, which a hook has loaded.</summary>
sealed class NoteModule : ApiModule
{
    static readonly Schema Version = Schema.Integer.Between(1, int.MaxValue).Description("Fail unless the note has this version");

    static readonly Schema Changes = Schema.Object(o => o
        .Property("title", Schema.String.Length(1, 80))
        .Property("content", Schema.String.Length(0, 10_000).Nullable()));

    protected override void Define(NamespaceBuilder api) => api.Namespace("/:id", note => note
        .Scope(Note.Full)
        .Params(p => p.Path("id", Schema.Integer.AtLeast(1)))
        .RescueError<NoteNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such note.")
        .RescueError<NoteChanged>(409, (call, error) => call.Problem(error.Message), "The note has another version.")
        .Before(async call => call.Items.Set(await call.Service<NoteStore>().FindAsync(call.Params.Get<long>("id"), call.Cancelled)))
        .Status(200, s => s.Expose("note", Note.Entity))
        .Get(r => r
            .Title("Show a note")
            .Example("ideas", e => e.Path("id", 3).Render("note", new Note { Id = 3, UserId = 2, Title = "Ideas", Version = 1 }))
            .Example("unknown", e => e.Status(404).Path("id", 999).Problem("There is no note 999."))
            .Action(call => call.Render("note", call.Items.Get<Note>())))
        .Put(r => r
            .Title("Replace a note")
            .Writes()
            .Params(p => p.Query("version", Version).Param("note", Note.Entity, required: true))
            .UserMustExist()
            .Example("stale", e => e
                .Summary("Somebody else has changed the note since it was read")
                .Path("id", 1).Query("version", 7).Property("note", new Note { UserId = 1, Title = "Groceries" })
                .Status(409).Problem("Note 1 has been changed by somebody else."))
            .Action(call => SaveAsync(call, call.Params.Get<Note>("note"))))
        .Patch(r => r
            .Title("Change parts of a note")
            .Description("Members that are not sent stay as they are; `null` empties the content.")
            .Writes()
            .Params(p => p.Query("version", Version).Param("note", Changes, required: true))
            .Example("title", e => e
                .Summary("Only the title changes")
                .Path("id", 3).Param("note", new { title = "Good ideas" })
                .Render("note", new Note { Id = 3, UserId = 2, Title = "Good ideas", Version = 2 }))
            .Action(call => SaveAsync(call, Changed(call.Items.Get<Note>(), call.Params.Get<Record>("note")))))
        .Delete(r => r
            .Title("Delete a note")
            .Deletes()
            .Status(204)
            .Example("books", e => e.Path("id", 2))
            .Action(call => call.Service<NoteStore>().RemoveAsync(call.Items.Get<Note>().Id, call.Cancelled)))
        .Apply<PictureModule>());

    static Note Changed(Note note, Record sent) => note with
    {
        Title = sent.Has("title") ? sent.Get<string>("title") : note.Title,
        Content = sent.Has("content") ? sent.Get<string?>("content") : note.Content,
    };

    static async Task SaveAsync(Call call, Note changed)
    {
        var note = changed with { Id = call.Items.Get<Note>().Id };
        call.Render("note", await call.Service<NoteStore>().SaveAsync(note, call.Params.Get<int?>("version"), call.Cancelled));
    }
}
