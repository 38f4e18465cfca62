using System.Text.Json.Serialization;

namespace MetaApi.OpenApi.Tests.Support;

/// <summary>APIs to be documented.</summary>
static class Some
{
    public enum Colour { Red, Green, Blue }

    public enum Level
    {
        Low,

        [JsonStringEnumMemberName("very-high")]
        VeryHigh,
    }

    public sealed record Person(string Name, int Age, string? Nickname);

    public sealed class Note
    {
        public long Id { get; set; }
        public string Title { get; set; } = "";
        public string? Content { get; set; }
        public Person? Author { get; set; }
        public List<Note> Replies { get; set; } = [];
        public Colour Colour { get; set; }
        public DateTimeOffset Created { get; set; }
        public string Secret { get; set; } = "";
    }

    public static readonly Scope Full = new("Full");

    public static readonly Entity<Person> PersonEntity = Entity.Define<Person>("Person", e => e
        .Property(p => p.Name, p => p.Required().Length(1, 80).Example("Ann"))
        .Property(p => p.Age, p => p.Between(0, 150))
        .Property(p => p.Nickname));

    public static readonly Entity<Note> NoteEntity = Entity.Define<Note>("Note", e => e
        .Property(n => n.Id, p => p.RenderOnly().Required().Description("Assigned by the server"))
        .Property(n => n.Title, p => p.Required().Length(1, 80).Pattern("^[^<>]*$"))
        .Property(n => n.Content, p => p.Scope(Full))
        .Property(n => n.Author, PersonEntity, p => p.Description("Who wrote it"))
        .Property(n => n.Replies, Schema.ArrayOf(NoteEntity!), p => p.Count(0, 100))
        .Property(n => n.Colour, p => p.Default(Colour.Green))
        .Property(n => n.Created, p => p.RenderOnly())
        .Property(n => n.Secret, p => p.ParamOnly().Length(8)));

    sealed class NoteNotFound : Exception;

    /// <summary>An ordinary API: lists, details, changes.</summary>
    public static Api Notes => Api.Define("Notes", api => api.Namespace("/notes", notes => notes
        .Tags("Notes")
        .RescueError<NoteNotFound>(404, (call, _) => call.Problem("No such note"), "There is no such note.")
        .Get(r => r
            .Title("List notes")
            .Description("The newest first.")
            .Params(p => p
                .Query("limit", Schema.Integer.Between(1, 100).Default(20).Description("The most notes to list."))
                .Query("colours", Schema.ArrayOf(Schema.Enum<Colour>()).Count(1, 3))
                .Query("ids", Schema.ArrayOf(Schema.Integer), style: QueryStyle.Comma)
                .Query("words", Schema.ArrayOf(Schema.String), style: QueryStyle.Brackets)
                .Query("author", PersonEntity)
                .Query("since", Schema.Date.Example(new DateOnly(2024, 2, 29)))
                .Header("X-Client", Schema.String.Length(1, 40))
                .Cookie("theme", Schema.String.OneOf("light", "dark")))
            .Status(200, s => s.Expose("notes", Schema.ArrayOf(NoteEntity)).Expose("next", Schema.String.Nullable(), required: false))
            .Action(_ => { }))
        .Post(r => r
            .Title("Create a note")
            .Params(p => p.Param("note", NoteEntity, required: true))
            .Status(201, s => s.Expose("note", NoteEntity.Lock(Full)), "The note was created.")
            .Action(_ => { }))
        .Namespace("/:id", note => note
            .Params(p => p.Path("id", Schema.Integer.AtLeast(1).Description("The note's number.")))
            .Get(r => r.Title("Show a note").Scope(Full).Status(200, NoteEntity).Action(_ => { }))
            .Put(r => r.Title("Replace a note").Params(p => p.Body(NoteEntity)).Status(200, NoteEntity).Action(_ => { }))
            .Delete(r => r.Title("Delete a note").Status(204).Action(_ => { }))
            .Get("/text", r => r.Title("Show a note as text").Tags("Texts").StatusText(200).Action(_ => { }))
            .Get("/files/*path", r => r.Title("Fetch a file").StatusText(200, "text/csv").Status(403).Action(_ => { })))),
        new() { Version = "2.1.0", Description = "Keeps *notes*." });

    /// <summary>Every kind of schema with everything that can be said of it.</summary>
    public static Api Kinds => Api.Define("Kinds", api => api.Put("/kinds/:", r => r
        .Params(p => p.Body(Schema.Object(e => e
            .Property("text", Schema.String.Length(1, 9).Pattern(@"^\d+$").Default("0").Example("12"))
            .Property("email", Schema.String.Format("email").Nullable(), p => p.Required())
            .Property("size", Schema.String.OneOf("S", "M").Nullable().Default(null))
            .Property("whole", Schema.Integer.Between(0, 9_000_000_000))
            .Property("one", Schema.Integer.OneOf(1, 2, 3))
            .Property("amount", Schema.Number.Between(0.5m, 1000000m).Default(1.50m))
            .Property("yes", Schema.Boolean.Default(true))
            .Property("day", Schema.Date.Nullable().Example(new DateOnly(2024, 2, 29)))
            .Property("moment", Schema.DateTime)
            .Property("id", Schema.Guid.Example(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)))
            .Property("time", Schema.Time.Nullable().Example(new TimeOnly(9, 30)))
            .Property("duration", Schema.Duration.Default(TimeSpan.FromMinutes(90)))
            .Property("site", Schema.Uri.Example(new Uri("https://example.com/a")))
            .Property("bytes", Schema.Bytes.Example(new byte[] { 1, 2, 3 }))
            .Property("level", Schema.Enum<Level>().Default(Level.VeryHigh))
            .Property("colour", Schema.Enum<Colour>().Nullable().Default(Colour.Blue))
            .Property("list", Schema.ArrayOf(Schema.ArrayOf(Schema.Integer)).Count(1, 5).Nullable())
            .Property("any", Schema.Any.Description("Whatever it is."))
            .Property("inside", Schema.Object(i => i.Property("x", Schema.Number, p => p.Required())).Nullable())
            .Property("person", PersonEntity.Nullable().Description("Perhaps somebody."))
            .Property("other", PersonEntity.Description("Somebody.").Example(new Person("Bob", 5, null)), p => p.Required()))))
        .Status(200)
        .Action(_ => { })));

    /// <summary>Paths that OpenAPI cannot tell apart, methods it does not know, names it cannot spell.</summary>
    public static Api Oddities => Api.Define("Oddities", api => api
        .Get(r => r.Action(_ => { }))
        .Get("/files/:name", r => r.Action(_ => { }))
        .Get("/files/*name", r => r.Action(_ => { }))
        .Post("/files/:id", r => r.Action(_ => { }))
        .Get("/files/by-name", r => r.Action(_ => { }))
        .Get("/foo/*/bar/:", r => r.Action(_ => { }))
        .Get("/笔记/a b", r => r.Status(200, Entity.Define("Page<Note>", e => e.Property("a", Schema.String))).Action(_ => { }))
        .Route("/files", "PURGE", r => r.Action(_ => { }))
        .Route("/files", "HEAD", r => r.Status(200, Schema.String).Status(404).Action(_ => { }))
        .Get("/v:version/:from-:to.json", r => r.Action(_ => { }))
        .Route("/any/:name.json", r => r
            .Params(p => p.Param("title", Schema.String, required: true))
            .Status(200, s => s.Expose("title", Schema.String))
            .Action(call => call.Render("title", "any")))
        .Route("/any/:name.json", "LINK", r => r.Status(200, Entity.Define("Link", e => e.Property("href", Schema.Uri))).Action(_ => { }))
        .Get("/problem", r => r.Status(200, Entity.Define("Problem", e => e.Property("mine", Schema.String))).Status(500).Action(_ => { })),
        new() { InvalidStatus = 422 });

    /// <summary>Answers that are sent while they are made.</summary>
    public static Api Streams => Api.Define("Streams", api => api
        .Get("/export", r => r.Title("Export everything").StatusStream(200, "text/csv", "One line for each note.").Action(_ => { }))
        .Get("/photos/:id", r => r.Title("Fetch a photo").StatusFile(200, "image/*", "The photo.").Action(_ => { }))
        .Post("/photos/:id/print", r => r.Title("Print a photo").StatusFile(200, "application/pdf").Status(412, "It was changed.").Action(_ => { }))
        .Get("/clock", r => r.Title("Watch the clock").StatusEvents(200, Schema.DateTime).Action(_ => { }))
        .Get("/events", r => r.Title("Watch the notes").StatusEvents(200, e => e.Event("created", NoteEntity).Event("gone", Schema.Integer), "What happens from now on.").Action(_ => { })));

    public static Api Forms => Api.Define("Forms", api => api
        .Post("/photos", r => r
            .Title("Upload photos")
            .Params(p => p
                .Form("title", Schema.String.Length(1, 80).Description("What they show."), required: true)
                .Form("tags", Schema.ArrayOf(Schema.String).Count(0, 3))
                .Form("stars", Schema.Integer.Nullable().Default(3))
                .File("photo", f => f.MaxBytes(5_000_000).MediaTypes("image/png", "image/jpeg").Description("The photo itself."), required: true)
                .File("thumbnail", f => f.MediaTypes("image/webp"))
                .Files("attachments", f => f.MaxBytes(1_000_000).MaxCount(3), required: true))
            .Status(201)
            .Action(_ => { }))
        .Post("/login", r => r
            .Title("Log in")
            .Undeclared(UnknownMembers.Reject)
            .Params(p => p.Form("name", required: true).Form("remember", Schema.Boolean))
            .Status(204)
            .Action(_ => { })));

    public static Api Empty => Api.Define("Empty", _ => { });
}
