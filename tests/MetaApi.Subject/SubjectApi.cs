namespace MetaApi.Subject;

/// <summary>An API with something of everything that a culture could spell otherwise, and a route that fails.</summary>
internal sealed class SubjectApi : ApiModule
{
    public static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

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
        .Namespace("/guarded", Guarded)
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

    /// <summary>With everything that holds something for a call, and gives it back.</summary>
    static void Guarded(NamespaceBuilder guarded) => guarded
        .Security(Key)
        .RateLimit(100_000_000, per: TimeSpan.FromHours(1))
        .Concurrency(4, queue: 1000)
        .Timeout(TimeSpan.FromMinutes(5))
        .Post("/notes", r => r
            .Idempotent()
            .Params(p => p.Param("note", Note, required: true))
            .Status(201, s => s.Expose("note", Note))
            .Action(call => call.Render("note", call.Params.Get<object>("note"))))
        .Post("/files", r => r
            .Params(p => p.File("data", f => f.MaxBytes(50_000), required: true))
            .StatusText(200)
            .Action(async (Call call, UploadedFile data) => { call.Send($"{await CountAsync(data.Content, call.Cancelled)}"); }));

    static async Task<long> CountAsync(Stream content, CancellationToken cancelled)
    {
        var buffer = new byte[4096];
        var total = 0L;
        while (await content.ReadAsync(buffer, cancelled) is > 0 and var count)
            total += count;
        return total;
    }

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
