using MetaApi;

namespace Notes;

/// <summary>List and create notes; what concerns one note is in <see cref="NoteModule"/>.</summary>
sealed class NotesModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/notes", notes => notes
        .Tags("Notes")
        .Get(r => r
            .Title("List notes")
            .Params(p => p
                .Query("q", Schema.String.Length(1, 80).Description("A part of the title"))
                .Query("userId", Schema.Integer.AtLeast(1).Description("Only notes of this user"))
                .Query("sort", Schema.String.OneOf("id", "title").Default("id").Description("What they are in order of"))
                .Query("limit", Schema.Integer.Between(1, 100).Default(20))
                .Query("offset", Schema.Integer.Between(0, int.MaxValue).Default(0)))
            .Status(200, s => s
                .Expose("notes", Schema.ArrayOf(Note.Entity))
                .Expose("total", Schema.Integer.Description("How many there are on all pages")))
            .Example("second page", e => e
                .Summary("All but the first note of a user")
                .Query("userId", 1).Query("limit", 1).Query("offset", 1)
                .Render("notes", new[] { new Note { Id = 2, UserId = 1, Title = "Books to read", Version = 1 } })
                .Render("total", 2))
            .Example("by title", e => e
                .Query("sort", "title").Query("limit", 1)
                .Render("notes", new[] { new Note { Id = 2, UserId = 1, Title = "Books to read", Version = 1 } })
                .Render("total", 3))
            .Action(async call =>
            {
                var page = await call.Service<NoteStore>().ListAsync(NoteQuery.Of(call.Params), call.Cancelled);
                call.Render("notes", page.Notes).Render("total", page.Total);
            }))
        .Post(r => r
            .Title("Create a note")
            .Writes()
            .Params(p => p.Param("note", Note.Entity.Lock(Note.Full), required: true))
            .Status(201, s => s.Expose("note", Note.Entity.Lock(Note.Full)))
            .UserMustExist()
            .Example("tea", e => e
                .Summary("Write a note")
                .Param("note", new { userId = 1, title = "Tea", content = "Green" })
                .Render("note", new Note { Id = 4, UserId = 1, Title = "Tea", Content = "Green", Version = 1 }))
            .Example("no title", e => e.Status(400).Param("note", new { userId = 1, title = "" }))
            .Example("nobody's", e => e.Status(422).Param("note", new { userId = 99, title = "Tea" }).Problem("There is no user 99."))
            .Action(async call =>
            {
                var note = call.Params.Get<Note>("note");
                call.Render("note", await call.Service<NoteStore>().AddAsync(note, call.Cancelled));
            }))
        .Get("/changes", r => r
            .Title("Hear of changed notes")
            .Description("Each note that is created, replaced or changed from now on, as it is then.")
            .StatusEvents(200, Note.Entity.Lock(Note.Full))
            .Action(call => call.SendEvents(call.Service<NoteChanges>().ListenAsync())))
        .Apply<NoteModule>());
}
