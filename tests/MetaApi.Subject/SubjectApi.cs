namespace MetaApi.Subject;

/// <summary>An API with something of everything that a culture could spell otherwise, and a route that fails.</summary>
internal sealed class SubjectApi : ApiModule
{
    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("id", Schema.Integer, p => p.RenderOnly())
        .Property("title", Schema.String.Length(1, 80), p => p.Required())
        .Property("price", Schema.Number.Between(0.5m, 1234567.25m), p => p.Default(2.5m))
        .Property("due", Schema.DateTime)
        .Property("day", Schema.Date, p => p.Default(new DateOnly(2024, 2, 29)))
        .Property("length", Schema.Duration)
        .Property("kind", Schema.Enum<DayOfWeek>())
        .Property("INDIGO", Schema.String.Pattern("^[iI]+$")));

    protected override void Define(NamespaceBuilder api) => api
        .Get("/hello", r => r.Action(call => call.Send("hello")))
        .Get("/fails", r => r.Action(_ => throw new InvalidOperationException("This is injected.")))
        .Namespace("/notes", notes => notes
            .Get(r => r
                .Params(p => p.Query("limit", Schema.Integer.Between(1, 1000).Default(20)).Query("ratio", Schema.Number.AtMost(1234.5m)))
                .Status(200, s => s.Expose("notes", Schema.ArrayOf(Note)))
                .Action(call => call.Render("notes", Enumerable.Range(1, call.Params.Get<int>("limit")).Select(Sample))))
            .Post(r => r
                .Params(p => p.Param("note", Note, required: true))
                .Status(201, s => s.Expose("note", Note))
                .Action(call => call.Render("note", call.Params.Get<object>("note"))))
            .Get("/:id", r => r
                .Params(p => p.Path("id", Schema.Integer.AtLeast(1)))
                .Status(200, s => s.Expose("note", Note))
                .Action(call => call.Render("note", Sample(call.Params.Get<int>("id"))))));

    static object Sample(int id) => new
    {
        Id = id,
        Title = "Title",
        Price = 1234.5m,
        Due = new DateTimeOffset(2024, 2, 29, 13, 5, 6, TimeSpan.FromHours(3)),
        Day = new DateOnly(2024, 2, 29),
        Length = TimeSpan.FromMilliseconds(1500),
        Kind = DayOfWeek.Friday,
    };
}
