namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>The shapes in which a caller could slip in what is not theirs to say.</summary>
static class Postings
{
    const string One = """{"name":"Ann","home":{"name":"Oak"},"friends":[{"name":"Bob"}]}""";

    static readonly Scope Staff = new("Staff");

    static readonly Entity Untyped = Entity.Define("UntypedUser", e => e
        .Property("name", Schema.String, p => p.Required())
        .Property("id", Schema.Integer, p => p.RenderOnly())
        .Property("isAdmin", Schema.Boolean, p => p.Scope(Staff))
        .Property("home", Schema.Object(h => h.Property("name", Schema.String).Property("id", Schema.Integer, p => p.RenderOnly())))
        .Property("friends", Schema.ArrayOf(Untyped!)));

    static readonly Entity<Member> Typed = Entity.Define<Member>("Member", e => e
        .Property(m => m.Name, p => p.Required())
        .Property(m => m.Id, p => p.RenderOnly())
        .Property(m => m.IsAdmin, p => p.RenderOnly())
        .Property(m => m.Home, Entity.Define<Home>("Home", h => h.Property(x => x.Name).Property(x => x.Id, p => p.RenderOnly())))
        .Property(m => m.Friends, Schema.ArrayOf(Typed!)));

    static readonly Entity<Made> Constructed = Entity.Define<Made>("Made", e => e
        .Property(m => m.Name, p => p.Required())
        .Property(m => m.IsAdmin, p => p.RenderOnly()));

    static readonly Entity Dog = Kind("dog");

    static readonly Entity Cat = Kind("cat");

    public static IReadOnlyList<Posting> All =>
    [
        Posting.Of("an untyped entity", Untyped, One),
        Posting.Of("a class", Typed, One),
        Posting.Of("a record made by its constructor", Constructed, """{"name":"Ann"}"""),
        Posting.Of("an unnamed object", Schema.Object(o => o.Property("name", Schema.String).Property("home", Schema.Object(h => h.Property("name", Schema.String)))), """{"name":"Ann","home":{"name":"Oak"}}"""),
        Posting.Of("an object without members", Schema.Object(_ => { }), "{}"),
        Posting.Of("a list", Schema.ArrayOf(Untyped), $"[{One},{One}]"),
        Posting.Of("a list of classes", Schema.ArrayOf(Typed), $"[{One}]"),
        Posting.Of("a list of lists", Schema.ArrayOf(Schema.ArrayOf(Untyped)), $"[[{One}],[]]"),
        Posting.Of("a map", Schema.MapOf(Untyped), $$"""{"a key":{{One}}}"""),
        Posting.Of("a map of lists", Schema.MapOf(Schema.ArrayOf(Typed)), $$"""{"a key":[{{One}}]}"""),
        Posting.Of("a union by a discriminator", Schema.OneOf(Dog, Cat).Discriminator("kind"), """{"kind":"cat","name":"Tom"}"""),
        Posting.Of("a union by what fits", Schema.AnyOf(Schema.Integer, Untyped), One),
        Posting.Of("all of several objects", Schema.AllOf(Dog, Schema.Object(o => o.Property("age", Schema.Integer))), """{"kind":"dog","name":"Rex","age":3}"""),
        Posting.Of("a patch", Untyped.Patch(), """{"home":{"name":"Oak"}}"""),
        Posting.Of("a patch that changes nothing", Untyped.Patch(), "{}"),
        Posting.Of("a patch of a class", Typed.Patch(), """{"name":"Bob","home":{"name":"Oak"}}"""),
        Posting.Of("a scope that locks", Untyped.LockOnly(), One),
        Posting.Of("a nullable member", Schema.Object(o => o.Property("home", Untyped.Nullable())), $$"""{"home":{{One}}}"""),
        Posting.Of("a converted value", Schema.ArrayOf(Typed).Check((IReadOnlyList<Member> _, ValueContext _) => null), $"[{One}]"),
        new("members of the body", One, (r, see) => r
            .Params(p => p.Property("name", Schema.String).Property("home", Typed))
            .Action(call => see(call.Params.ToRecord()))),
        new("members of the body that were sent", """{"name":"Ann"}""", (r, see) => r
            .Params(p => p.Property("name", Schema.String).Property("age", Schema.Integer.Default(1)))
            .Action(call => see(call.Params.Sent()))),
        new("an object of inputs", """{"name":"Ann"}""", (r, see) => r
            .Params(p => p.Property("name", Schema.String))
            .Action<Wanted>((_, wanted) => see(wanted))),
        new("a parameter of a handler", One, (r, see) => r
            .Params(p => p.Body(Typed))
            .Action((Member body) => see(body))),
        new("a hook that reads first", One, (r, see) => r
            .Params(p => p.Body(Untyped))
            .BeforeValidation(async call => see((await call.ReadParamsAsync()).GetBody<object>()))
            .Action(_ => { })),
    ];

    static Entity Kind(string kind) => Entity.Define("A" + kind, e => e
        .Property("kind", Schema.String.Const(kind), p => p.Required())
        .Property("name", Schema.String)
        .Property("id", Schema.Integer, p => p.RenderOnly()));

    internal sealed class Member
    {
        public string Name { get; set; } = "";

        public long Id { get; set; } = -1;

        public bool IsAdmin { get; set; }

        public string PasswordHash { get; set; } = "none";

        public Home? Home { get; set; }

        public IReadOnlyList<Member> Friends { get; set; } = [];
    }

    internal sealed class Home
    {
        public string? Name { get; set; }

        public long Id { get; set; } = -1;
    }

    internal sealed record Made(string Name, bool IsAdmin = false, string PasswordHash = "none");

    internal sealed record Wanted(string? Name);
}
