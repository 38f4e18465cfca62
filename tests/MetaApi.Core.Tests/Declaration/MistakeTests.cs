using System.Text.RegularExpressions;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration;

public sealed partial class MistakeTests
{
    static IEnumerable<TestCaseData> Mistakes => new Dictionary<string, Action<NamespaceBuilder>>
    {
        ["NoAction"] = a => a.Get("/notes", r => r.Title("List notes")),

        ["Deprecations"] = a => a
            .Namespace("/v1", n => n
                .Deprecated(new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero), sunset: new(2026, 6, 30, 0, 0, 0, TimeSpan.Zero))
                .Get("/a", r => r.Action(_ => { }))
                .Get("/b", r => r.Deprecated(new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero), use: "the new one").Action(_ => { })))
            .Get("/c", r => r.Without(w => w.Deprecated()).Action(_ => { })),

        ["Limits"] = a => a
            .Get("/rates", r => r
                .RateLimit(0, per: TimeSpan.FromSeconds(1))
                .RateLimit(x => x.Name("none").ByConnection())
                .RateLimit(x => x.Name("two words").FixedWindow(1, TimeSpan.FromSeconds(1)))
                .RateLimit(x => x.Name("dry").TokenBucket(5, 0, TimeSpan.FromSeconds(1)))
                .RateLimit(x => x.Name("instant").FixedWindow(1, TimeSpan.Zero))
                .RateLimit(x => x.Name("forever").SlidingWindow(1, TimeSpan.MaxValue))
                .RateLimit(x => x.Name("endless").TokenBucket(int.MaxValue, 1, TimeSpan.MaxValue))
                .RateLimit(x => x.Name("coarse").SlidingWindow(1, TimeSpan.FromSeconds(1), segments: 0))
                .RateLimit(x => x.Name("nobody").FixedWindow(1, TimeSpan.FromSeconds(1)).MaxKeys(0))
                .Action(_ => { }))
            .Get("/places", r => r.Concurrency(-1, queue: -2).Concurrency(c => c.Name("a,b").Limit(1)).Action(_ => { }))
            .Get("/sizes", r => r.MaxBody(0).Timeout(TimeSpan.Zero).Action(_ => { }))
            .Namespace("/times", n => n.Timeout(TimeSpan.FromDays(50)).Get(r => r.Action(_ => { })).Put(r => r.Action(_ => { })))
            .Get("/removals", r => r.Without(w => w.RateLimit().RateLimit("writes").Concurrency().MaxBody().Timeout()).Action(_ => { })),

        ["Headers"] = a => a
            .StatusHeader(404, "X-Only-Some")
            .Get("/a", r => r.Status(200).StatusHeader(200, "two words").StatusHeader(201, "Location").Action(_ => { }))
            .Get("/b", r => r.Use(CallHook.Before(_ => { }).AddsHeader("X-List", Schema.ArrayOf(Schema.String)).AddsHeader("X-Range", Schema.Integer.Between(9, 1))).Action(_ => { }))
            .Get("/c", r => r.Without(w => w.StatusHeader(404, "X-Other").Responses()).Action(_ => { })),

        ["Versions"] = a => a
            .Put("/note", r => r.ETag().Action(_ => { }))
            .Route("/any", r => r.ETag().Action(_ => { }))
            .Get("/events", r => r.ETag().StatusEvents(200, Schema.Any).Action(_ => { }))
            .Namespace("/files", n => n
                .ETag(_ => 1).LastModified(_ => null)
                .Get("/a", r => r.StatusFile(200).Action(_ => { }))
                .Put("/a", r => r.StatusFile(200).Action(_ => { })))
            .Get("/plain", r => r.Without(w => w.ETag().LastModified()).Action(_ => { })),

        ["Pages"] = a => a
            .Paged(max: 10, @default: 10)
            .Get("/a", r => r.Action(_ => { }))
            .Post("/a", r => r.Action(_ => { }))
            .Get("/b", r => r.Without(w => w.Paged().Deprecated()).Action(_ => { })),

        ["InputsOfPolicies"] = a => a
            .Get("/pages", r => r.Paged(max: 20, @default: 5).Params(p => p.Query("limit", Schema.Integer)).Action(_ => { }))
            .Put("/versions", r => r.ETag(_ => 1, requireMatch: true).Params(p => p.Header("if-match", Schema.Integer)).Action(_ => { })),

        ["Repetitions"] = a => a
            .Post("/unknown", r => r.Idempotent().Action(_ => { }))
            .Namespace("/n", n => n
                .Idempotent(by: _ => null)
                .Get("/ok", r => r.Action(_ => { }))
                .Post("/events", r => r.StatusEvents(200, Schema.Any).Action(_ => { }))
                .Post("/form", r => r.Params(p => p.File("f")).Action(_ => { })))
            .Put("/put", r => r.Idempotent(by: _ => null).Action(_ => { })),

        ["DuplicateRoutes"] = a => a
            .Get("/notes/:id", r => r.Action(_ => { }))
            .Namespace("/notes", n => n.Get("/:number", r => r.Action(_ => { })).Get("/:third", r => r.Action(_ => { }))),

        ["Methods"] = a => a
            .Route("/notes", "GET IT", r => r.Action(_ => { }))
            .Route("/notes", "ÜBEN", r => r.Action(_ => { }))
            .Route("/notes", "*", r => r.Action(_ => { }))
            .Route("/:any", r => r.Action(_ => { }))
            .Route("/:all", r => r.Action(_ => { }))
            .Route("/nothing", r => r.Title("Nothing")),

        ["ShadowedRoutes"] = a => a
            .Get("/*rest", r => r.Action(_ => { }))
            .Namespace("/files/*path", n => n.Put(r => r.Action(_ => { })))
            .Get(r => r.Action(_ => { }))
            .Route("/:a/*b", r => r.Action(_ => { }))
            .Put("/files", r => r.Action(_ => { }))
            .Route("/*rest", "HEAD", r => r.Action(_ => { })),

        ["ShadowedRescues"] = a => a
            .RescueError<IOException>(404, (_, _) => { }).RescueError<Exception>(500, (_, _) => { }).RescueError<IOException>(409, (_, _) => { })
            .Namespace("/n/:id", n => n.RescueError<ApiException>(400, (_, _) => { }))
            .Namespace("/n/:key/*", n => n.RescueError<NoMatchingRouteException>(404, (_, _) => { }))
            .Namespace("/n", n => n.Namespace("/:inner", i => i.RescueError<NoMatchingRouteException>(404, (_, _) => { })))
            .Namespace("/n/:number", n => n
                .RescueError<NoMatchingRouteException>(404, (_, _) => { }).RescueError<MethodNotAllowedException>(405, (_, _) => { })
                .Get(r => r.RescueError<IOException>(404, (_, _) => { }).RescueError<IOException>(404, (_, _) => { }).Action(_ => { }))),

        ["UnknownPathParameters"] = a => a
            .Get("/plain", r => r.Params(p => p.Path("id")).Action(_ => { }))
            .Get("/:a/:b", r => r.Params(p => p.Path("id").Use(Param.Path<int>("c"))).Action(_ => { }))
            .Namespace("/space", n => n.Params(p => p.Path("id")).Get("/:other", r => r.Action(_ => { }))),

        ["BadPaths"] = a => a
            .Get("/notes//all", r => r.Action(_ => { }))
            .Namespace("/users/:id", n => n
                .Get("/:page:next", r => r.Action(_ => { }))
                .Get("/x-*rest", r => r.Action(_ => { }))
                .Get("/more/:ID", r => r.Action(_ => { }))
                .Namespace("/{name}", i => i.Get(r => r.Action(_ => { })))
                .Get("/search?q=", r => r.Action(_ => { }))
                .Get("/:1st", r => r.Action(_ => { }))),

        ["ContradictoryLimits"] = a => a.Post(r => r
            .Params(p => p
                .Property("number", Schema.Integer.Between(10, 1))
                .Property("text", Schema.String.Length(5, 1))
                .Property("negative", Schema.String.Length(-1))
                .Property("list", Schema.ArrayOf(Schema.String.Pattern("(?=a)b")).Count(3, 2)))
            .Action(_ => { })),

        ["MisplacedInputs"] = a => a
            .Get("/:id", r => r
                .Params(p => p
                    .Path("id", Schema.ArrayOf(Schema.Integer))
                    .Query("author", Some.Author)
                    .Query("matrix", Schema.ArrayOf(Schema.ArrayOf(Schema.Integer)))
                    .Header("X-Any", Schema.Any)
                    .Cookie("list", Schema.ArrayOf(Schema.String))
                    .Header("X-Object", Schema.Object(_ => { }))
                    .Query("styled", Schema.Integer, style: QueryStyle.Comma)
                    .Param("inline", Schema.Object(o => o.Property("inner", Schema.Object(i => i.Property("any", Schema.Any))))))
                .Action(_ => { })),

        ["UndeclaredKeys"] = a => a
            .Get(r => r.Status(200, s => s.Expose("a", Schema.Integer)).Action(call => call.Render("b", 1)))
            .Post(r => r.Action(call => call.Render("c", 1))),

        ["BodyTwice"] = a => a.Post(r => r.Params(p => p.Body(Some.Note).Property("title", Schema.String)).Action(_ => { })),

        ["Statuses"] = a => a.Get(r => r
            .Status(99).Status(600, Schema.Integer).Status(101, Schema.Integer).Status(204, s => s.Expose("a", Schema.Integer)).Status(304, Schema.String)
            .Action(_ => { })),

        ["RulesThatDoNotApply"] = a => a.Post(r => r
            .Params(p => p
                .Body(Entity.Define("Rules", e => e
                    .Property("age", Schema.Integer, x => x.Length(1, 3))
                    .Property("name", Schema.String, x => x.AtLeast(1))
                    .Property("tags", Schema.ArrayOf(Schema.String), x => x.Pattern("a"))
                    .Property("flag", Schema.Boolean, x => x.OneOf("yes"))
                    .Property("any", Schema.Any, x => x.Count(1))
                    .Property("inner", Schema.Object(i => i.Property("deep", Schema.Date, x => x.Between(1, 2)))))))
            .Action(_ => { })),

        ["RulesThatAllowNothing"] = a => a.Post(r => r
            .Params(p => p.Query("a", Schema.String.OneOf()).Query("b", Schema.ArrayOf(Schema.Integer.OneOf())))
            .Action(_ => { })),

        ["DefaultsAndExamples"] = a => a.Get(r => r
            .Params(p => p
                .Query("limit", Schema.Integer.Between(1, 100).Default(0))
                .Query("name", Schema.String.Length(2).Example("x"))
                .Query("flag", Schema.Boolean.Default("yes"))
                .Query("tags", Schema.ArrayOf(Schema.String.Length(1, 3)).Default(new[] { "fine", "too long" }))
                .Query("colour", Schema.Enum<Colour>().Default(null))
                .Query("word", Schema.String.OneOf("yes", "no").Default("maybe")))
            .Status(200, Some.Address.Example(new { City = "Ghent" }))
            .Action(_ => { })),

        ["DefaultsWithoutEnd"] = a => a.Post(r => r.Params(p => p.Body(Endless())).Action(_ => { })),

        ["TypesThatCannotBeMade"] = a => a.Post(r => r
            .Params(p => p
                .Property("named", Entity.Define<INamed>("Named", e => e.Property(n => n.Name)))
                .Property("hidden", Entity.Define<Hidden>("Hidden", e => e.Property(h => h.Name)))
                .Property("fixed", Entity.Define<Customer>("Customer", e => e.Property(c => c.Name).Property(c => c.PasswordHash, x => x.RenderOnly()))))
            .Action(_ => { })),

        ["NamesOfEntities"] = a => a.Post(r => r
            .Params(p => p.Body(Entity.Define("Note", e => e.Property("note", Some.Note))))
            .Action(_ => { })),

        ["PropertiesOfEntities"] = a => a.Get(r => r
            .Status(200, Entity.Define<User>("Member", e => e
                .Property(u => u.Friend)
                .Property(u => u.Extra)
                .Property(u => u.Friend!.Name)
                .Property(u => u.Name.Length)
                .Property(u => u.ToString())
                .Property(u => u.Name, Schema.Integer)
                .Property(u => u.Friends, Schema.ArrayOf(Some.Person))
                .Property(u => u.Friend, Some.Note)))
            .Action(_ => { })),

        ["Unions"] = a => a.Post(r => r
            .Params(p => p
                .Property("alone", Schema.OneOf(Schema.Integer))
                .Property("pets", Schema.ArrayOf(Schema.OneOf(Pet("Cat", "cat"), Pet("Dog", "cat")).Discriminator("kind")))
                .Property("pair", Schema.AnyOf(Pet("Cow", "cow"), Schema.Integer).Discriminator("kind"))
                .Property("broken", Schema.OneOf(Schema.String.Length(5, 1), Schema.Integer)))
            .Action(_ => { })),

        ["Conversions"] = a => a.Post(r => r
            .Params(p => p
                .Property("scope", Schema.Integer.As<Scope>())
                .Property("oneWay", Schema.Integer.As<Countdown>())
                .Property("other", Schema.Integer.As((string text) => new Scope(text), scope => scope.Name)))
            .Action(_ => { })),

        ["CodeForOtherTypes"] = a => a.Post(r => r
            .Params(p => p
                .Property("validated", Schema.Integer.Validate((string text) => text.Length > 0))
                .Property("changed", Schema.ArrayOf(Schema.String.After((int number, ValueContext _) => number)))
                .Property("checked", Schema.MapOf(Schema.Boolean.Check((Guid _, ValueContext _) => (Failure?)null))))
            .Action(_ => { })),

        ["Secrets"] = a => a.Post(r => r
            .Params(p => p.Body(Entity.Define("Login", e => e
                .Property("password", Schema.String.Example("hunter2"), x => x.Secret())
                .Property("pins", Schema.ArrayOf(Schema.Integer.Secret().Example(1).Example(2))))))
            .Action(_ => { })),

        ["RulesBetweenMembers"] = a => a.Post(r => r
            .Params(p => p
                .Property("untyped", Entity.Define("Contact", e => e.Property("mail", Schema.String).ExactlyOneOf(["mail", "phone"]).Dependent("post", ["mail"])))
                .Property("typed", Entity.Define<Address>("Address", e => e.Property(x => x.Street).AtLeastOneOf(x => x.Street, x => x.City!)))
                .Property("nothing", Entity.Define<Address>("Nothing", e => e.Property(x => x.Street).MutuallyExclusive(x => x.Street, x => x.Street.Length))))
            .Action(_ => { })),

        ["Variants"] = a => a
            .Post(r => r.Params(p => p.Body(Some.Address.Exclude("city", "cty"))).Status(200, Some.Address.Within("steet")).Action(_ => { }))
            .Put(r => r.Params(p => p.Body(Some.Address.Exclude("city").Named("Person"))).Status(200, Some.Person).Action(_ => { })),

        ["UselessLocks"] = a => a
            .Get(r => r.Status(200, s => s.Expose("list", Schema.ArrayOf(Scoped.Lock(new Scope("Full"))))).Action(_ => { }))
            .Post(r => r.Params(p => p.Body(Schema.Object(o => o.Property("plain", Some.Address.LockOnly(Full))))).Action(_ => { }))
            .Put(r => r.Status(200, Scoped.Lock(Full).Exclude("content")).Action(_ => { }))
            .Patch(r => r.Status(200, Scoped.Lock(new Scope("Admin", Full))).Action(_ => { })),

        ["Merges"] = a => a.Post(r => r
            .Params(p => p.Body(Entity.Define<Address>("Address", e => e.Merge(Some.Account).Property(x => x.Street))))
            .Action(_ => { })),

        ["NamesTwice"] = a => a.Post(r => r
            .Params(p => p.Body(Entity.Define("Twice", e => e
                .Property("a", Schema.Integer, x => x.Render(o => o.Name("b")))
                .Property("b", Schema.Integer)
                .Property("inner", Schema.Object(i => i
                    .Property("c", Schema.Integer, x => x.RenderOnly())
                    .Property("d", Schema.Integer, x => x.Render(o => o.Name("c"))))))))
            .Action(_ => { })),

        ["Messages"] = a => a.Post(r => r
            .Params(p => p
                .Property("age", Schema.Integer.AtMost(9).Message("max", "At most {most}.").Message("min", "At least {limit"))
                .Property("name", Schema.String.Message("required", "zh", "{name} is missing").Message("maxLength", "At most {limit|# letter}.")))
            .Action(_ => { })),

        ["EveryStageAtOnce"] = a => a
            .Get("/a//b", r => r.Action(_ => { }))
            .Get("/:id", r => r.Params(p => p.Path("no")))
            .Post(r => r.Status(700).Params(p => p.Body(Entity.Define<User>("Broken", e => e.Property(u => u.Extra))))),

        ["MistakesOfANamespaceOnce"] = a => a.Namespace("/n", n => n
            .Params(p => p.Query("limit", Schema.Integer.AtLeast(1).Default(0)))
            .Get(r => r.Action(_ => { }))
            .Post(r => r.Action(_ => { }))
            .Put(r => r.Action(_ => { }))),
    }.Select(mistake => new TestCaseData(mistake.Key, mistake.Value).SetArgDisplayNames(mistake.Key));

    [TestCaseSource(nameof(Mistakes))]
    [Spec("M-388", "W-35", "W-40", "W-56")]
    public void AWrongDeclarationSaysWhereWhatAndWhatToDo(string name, object declare)
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Mistaken", (Action<NamespaceBuilder>)declare));

        Approved.Text($"Declaration/Mistakes/{name}.txt", LineNumber().Replace(mistaken.Message, "$1:LINE"));
    }

    [Test]
    public void AMistakeTellsTheLineOfItsWord()
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Mistaken", a => a
            .Get(r => r.Action(_ => { })
                .Status(600)
                .Status(601))));

        var lines = mistaken.Mistakes.Select(m => m.Origin.Line).ToList();
        Assert.That(lines, Has.Count.EqualTo(2));
        Assert.That(lines[1], Is.EqualTo(lines[0] + 1));
    }

    static readonly Scope Full = new("Full");

    static readonly Entity Scoped = Entity.Define("Scoped", e => e.Property("content", Schema.String, p => p.Scope(Full)));

    static Entity Pet(string name, string kind) => Entity.Define(name, e => e.Const("kind", kind).Property("name", Schema.String));

    static Entity Endless()
    {
        Entity endless = null!;
        return endless = Entity.Define("Endless", e => e.Property("again", endless, p => p.Default(new { })));
    }

    [GeneratedRegex(@"(\w+\.cs):\d+")]
    private static partial Regex LineNumber();

    sealed class Countdown(int from)
    {
        public int Rest { get; } = from;
    }

    sealed class Hidden
    {
        Hidden() { }

        public string Name { get; set; } = "";
    }

    [Test]
    public void AnActionThatNobodyCanWaitForIsAMistake()
    {
        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Void", a => a
            .Get(r => r.Action((Action<Call>)Lost))
            .Put(r => r.Action(async void (CancellationToken _) => await Task.Yield())))).Mistakes;

        Assert.That(mistakes.Select(m => m.ToString().Split(" (")[0]), Is.EqualTo((string[])
        [
            "GET / has an action that is async and returns nothing, so that nobody could wait for it or see its errors; let it return a Task.",
            "PUT / has an action that is async and returns nothing, so that nobody could wait for it or see its errors; let it return a Task.",
        ]));

        static async void Lost(Call call) => await Task.Yield();
    }

    [Test]
    public void AnInputObjectWithoutMembersIsAMistake()
    {
        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Empty", a => a
            .Get(r => r.Params(p => p.Query("q")).Status(204).Action<Dictionary<string, object?>>((_, _) => { })))).Mistakes;

        Assert.That(mistakes.Single().Problem, Is.EqualTo("makes an input of Dictionary<string, object>, which has no members that inputs could go into"));
    }

    [TestCase("a b")]
    [TestCase("ü")]
    [TestCase("a\r\nb")]
    public void AHeaderOrCookieThatNoRequestCanHaveIsAMistake(string name)
    {
        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Names", a => a
            .Get(r => r.Params(p => p.Header(name).Cookie(name)).Action(_ => { })))).Mistakes;

        Assert.That(mistakes.Select(m => m.Problem), Is.EqualTo((string[])
        [
            $"reads a header named '{name}', which no request can have", $"reads a cookie named '{name}', which no request can have",
        ]));
    }
}
