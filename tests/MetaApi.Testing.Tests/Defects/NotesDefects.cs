namespace MetaApi.Testing.Tests.Defects;

/// <summary>What can go wrong between a declaration and a program.</summary>
static class NotesDefects
{
    const string Mapping = "app.MapMetaApi(";

    /// <summary>The API behind something that changes what it is asked, or what it answers.</summary>
    static string Behind(string change) => $"app.Use((context, next) => {{ {change} return next(context); }});{Mapping}";

    public static IEnumerable<Defect> All =>
    [
        new("a rule is not enforced", "Notes/Note.cs",
            "p.Required().Length(1, 80).Example(\"Groceries\")", "p.Required().Example(\"Groceries\")",
            "POST /notes", "the status 400 with body /note/title maxLength"),
        new("a limit is off by one", "Notes/NotesModule.cs",
            "Between(1, 100)", "Between(1, 101)",
            "GET /notes", "the status 400 with query /limit max"),
        new("a pattern is not anchored", "Users/User.cs",
            """^\S(.*\S)?$""", """\S""",
            "POST /users", "the status 400 with body /user/name pattern"),
        new("an enum takes a stranger", "Notes/NotesModule.cs",
            """OneOf("id", "title")""", """OneOf("id", "title", "idx")""",
            "GET /notes", "the status 400 with query /sort enum"),
        new("null is refused where it is allowed", "Notes/NoteModule.cs",
            ".Length(0, 10_000).Nullable()", ".Length(0, 10_000)",
            "PATCH /notes/:id", "a success"),
        new("a problem has another code", "Notes/NoteModule.cs",
            """.Property("title", Schema.String.Length(1, 80))""", """.Property("title", Schema.String.Pattern("^.{1,80}$"))""",
            "PATCH /notes/:id", "the problem 'parameter_invalid' with body /note/title maxLength"),
        new("a problem does not say where", "Users/UsersModule.cs",
            ".RescueError<UserNotFound>(404,", """.RescueError<ParameterInvalidException>(400, (call, error) => call.Problem("Something is wrong.")).RescueError<UserNotFound>(404,""",
            "GET /users/:id", "with path /id min"),
        new("a default is another", "Notes/NotesModule.cs",
            "Between(1, 100).Default(20)", "Between(1, 100).Default(2)",
            "GET /notes", "the reply of /notes"),
        new("a status is not declared", "Users/UsersModule.cs",
            """.Status(201, s => s.Expose("user", User.Entity))""", """.Status(202, s => s.Expose("user", User.Entity))""",
            "POST /users", "a declared status"),
        new("a member leaks", "Users/User.cs",
            "p.Required().ParamOnly().Secret().Length(8, 200)", """p.Description("Shown to everybody.")""",
            "POST /users", "no member that is not declared; '/user/password'"),
        new("a required member is missing in an answer", "Notes/NotesModule.cs",
            """call.Render("notes", page.Notes).Render("total", page.Total);""", """call.Render("notes", page.Notes);""",
            "GET /notes", "a body that keeps its schema; '/total' breaks 'required'"),
        new("a member that is the API's is taken", "Notes/Note.cs",
            """
                    .Property(n => n.Id, p => p.RenderOnly().Description("Assigned by the server"))
                    .Property(n => n.UserId, p => p.Required().AtLeast(1).Description("Who wrote it"))
                    .Property(n => n.Title, p => p.Required().Length(1, 80).Example("Groceries"))
                    .Property(n => n.Content, p => p.Scope(Full).Length(0, 10_000).Example("Milk, bread"))
                    .Property(n => n.Version, p => p.RenderOnly().Description("Grows with every change")));

                public long Id { get; init; }
            """,
            """
                    .Property(n => n.Id)
                    .Property(n => n.UserId, p => p.Required().AtLeast(1).Description("Who wrote it"))
                    .Property(n => n.Title, p => p.Required().Length(1, 80).Example("Groceries"))
                    .Property(n => n.Content, p => p.Scope(Full).Length(0, 10_000).Example("Milk, bread"))
                    .Property(n => n.Version, p => p.RenderOnly().Description("Grows with every change")));

                public long Id { get; init => field = field == 0 ? value : field; }
            """,
            "POST /notes", "'/note/id' as the API sets it"),
        new("a method answers", "Notes/NotesModule.cs",
            """.Apply<NoteModule>());""", """.Delete("/", r => r.Status(204).Action(_ => { })).Apply<NoteModule>());""",
            "DELETE /notes", "the status 405"),
        new("a route needs no credentials", "Users/UsersModule.cs",
            ".Writes()", "",
            "POST /users", "the status 401"),
        new("a wrong role is let in", "Access.cs",
            ".Security(s => s.AnyOf(Access.Token).Roles(Access.Admin))", ".Security(Access.Token)",
            "DELETE /notes/:id", "the status 403"),
        new("a body of another type is taken", "Server.cs",
            Mapping, Behind("""if (context.Request.ContentType == "text/plain") context.Request.ContentType = "application/json";"""),
            "POST /notes", "the status 415"),
        new("a file of another type is taken", "Notes/PictureModule.cs",
            """.MediaTypes("image/png", "image/jpeg")""", """.MediaTypes("image/png", "image/jpeg", "image/gif")""",
            "PUT /notes/:id/picture", "the status 400"),
        new("a limit is the end of the program", "Notes/NoteQuery.cs",
            """call.Get<int>("offset")""", """checked(call.Get<int>("offset") + 1) - 1""",
            "GET /notes", "a declared status"),
        new("a header is missing", "Server.cs",
            Mapping, Behind("""context.Response.OnStarting(() => { context.Response.Headers.Remove("WWW-Authenticate"); return Task.CompletedTask; });"""),
            "POST /notes", "the header WWW-Authenticate"),
        new("an event lacks what it must tell", "Notes/NotesModule.cs",
            ".StatusEvents(200, Note.Entity.Lock(Note.Full))", """.StatusEvents(200, Entity.Define<Note>("Change", e => e.Property(n => n.Id)))""",
            "GET /notes/changes", "'/data/title' breaks 'required'"),
        new("a stream of events breaks off", "Notes/NotesModule.cs",
            ".StatusEvents(200, Note.Entity.Lock(Note.Full))", """.StatusEvents(200, e => e.Event("changed", Note.Entity.Lock(Note.Full)))""",
            "GET /notes/changes", "an answer"),
        new("pages are all the first", "Notes/NoteStore.cs",
            "limit @Limit offset @Offset", "limit @Limit",
            "GET /notes", "what the example tells"),
        new("an order is ignored", "Notes/NoteStore.cs",
            "case when @Sort = 'title' then title end, id", "id",
            "GET /notes", "what the example tells"),
        new("a stale version is written over", "Notes/NoteStore.cs",
            "where id = @Id and version = coalesce(@version, version)", "where id = @Id",
            "PUT /notes/:id", "the status 409"),
        new("a version that the client has is sent again", "Server.cs",
            Mapping, Behind("""context.Request.Headers.Remove("If-None-Match"); context.Request.Headers.Remove("If-Modified-Since");"""),
            "GET /notes/:id/picture", "the status 304"),
        new("HEAD is not GET without its body", "Server.cs",
            Mapping, Behind("""if (context.Request.Method == "HEAD") { context.Response.StatusCode = 204; return Task.CompletedTask; }"""),
            "GET /users", "the status 200, as of GET"),
    ];
}
