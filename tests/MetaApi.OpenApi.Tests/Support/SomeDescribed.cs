namespace MetaApi.OpenApi.Tests.Support;

/// <summary>An API that says all of itself that a document can tell, in two documents, with webhooks.</summary>
static class SomeDescribed
{
    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("id", Schema.Integer, p => p.RenderOnly().Required())
        .Property("title", Schema.String, p => p.Required())
        .Property("secret", Schema.String, p => p.ParamOnly()));

    static readonly ApiOptions Said = new()
    {
        Title = "Our notes",
        Version = "2.1.0",
        Description = "Notes for **everybody**.\n\nAnd for partners: a little more.",
        TermsOfService = "/terms",
        Contact = new() { Name = "The notes team", Url = "https://notes.example.org/team", Email = "team@notes.example.org" },
        License = new("MIT License") { Identifier = "MIT" },
        ExternalDocs = new("https://notes.example.org/guide") { Description = "The guide." },
        Tags =
        [
            new("Sharing") { Description = "Who may read." },
            new("Unused"),
            new("Notes") { Description = "What is written.", ExternalDocs = new("guide/notes") },
        ],
        Documents = [new("public"), new("partners") { Title = "Our notes, for partners", Description = "With what partners are told." }],
    };

    public static readonly DocumentOptions Options = new()
    {
        Servers =
        [
            "/api",
            new("https://{region}.notes.example.org/{version}")
            {
                Description = "The nearest one.",
                Variables = [new("region", "eu") { Values = ["eu", "us"], Description = "Where notes are kept." }, new("version", "v2")],
            },
        ],
    };

    public static readonly Api Api = MetaApi.Api.Define("Notes", a => a
        .Tags("Notes")
        .Get("/notes", r => r.Title("List notes").Status(200, Schema.ArrayOf(Note)).Action(_ => { }))
        .Get("/other", r => r.Title("Look elsewhere").Tags("Elsewhere").Status(204).Action(_ => { }))
        .Post("/shares", r => r.Title("Share a note").Tags("Sharing").Params(p => p.Param("note", Note, required: true)).Status(204).Action(_ => { }))
        .Webhook("note.created", w => w
            .Title("A note was created")
            .Description("Sent once for each note, soon after.")
            .Params(p => p.Header("X-Signature", Schema.String.Description("HMAC-SHA-256 of the body, in hexadecimal."), required: true).Body(Note))
            .Status(204, "It was received.")
            .Status(410, "Nobody listens any more."))
        .Namespace("/partners", n => n
            .InDocuments("partners")
            .Get(r => r.Title("List partners").Status(200, Schema.ArrayOf(Schema.String)).Action(_ => { }))
            .Webhook("partner-left", w => w.Title("A partner left").Params(p => p.Property("name", Schema.String, required: true)))), Said);
}
