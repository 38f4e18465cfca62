using System.Collections;
using System.Dynamic;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>The shapes in which a secret could leave: what an object holds beside its declaration, wherever the object stands.</summary>
static class Exposures
{
    static readonly Scope Staff = new("Staff");

    static readonly Entity<User> Typed = Entity.Define<User>("User", e => e
        .Property(u => u.Name, p => p.RenderOnly())
        .Property(u => u.Friend, Typed!, p => p.RenderOnly())
        .Property(u => u.Friends, Schema.ArrayOf(Typed!), p => p.RenderOnly()));

    static readonly Entity Named = Entity.Define("Named", e => e.Property("name", Schema.String));

    static readonly Entity Scoped = Entity.Define("Scoped", e => e
        .Property("name", Schema.String)
        .Property("passwordHash", Schema.String, p => p.Scope(Staff))
        .Property("token", Schema.String, p => p.ParamOnly()));

    static readonly Entity<Paged<User>> Page = Entity.Define<Paged<User>>("PageOfUsers", e => e.Property(p => p.Items, Schema.ArrayOf(Typed), p => p.RenderOnly()));

    static readonly Entity<Holder> Holds = Entity.Define<Holder>("Holder", e => e.Property(h => h.Held, Entity.Define<INamed>("Contract", c => c.Property(n => n.Name))));

    static readonly Entity<User> Computing = Entity.Define<User>("Computing", e => e
        .Value("boss", Typed, (u, _) => (User)new Admin(u.Name)));

    static User Ann => new Admin("Ann") { Friend = new Admin("Bob"), Friends = [new Admin("Cid") { Friend = new("Dot") }], Extra = new { PasswordHash = "canary" } };

    static object Loose => new { name = "Ann", PasswordHash = "canary", isAdmin = "canary", Name2 = "canary", __proto__ = new { name = "canary" } };

    static Dictionary<string, object?> Map => new()
    {
        ["name"] = "Ann", ["Name"] = "canary", ["NAME"] = "canary", ["name "] = "canary", ["passwordHash"] = "canary", ["a.b"] = "canary",
        ["__proto__"] = new Dictionary<string, object?> { ["name"] = "canary" },
    };

    static string Json => JsonSerializer.Serialize(Map);

    public static IReadOnlyList<Exposure> All =>
    [
        Exposure.Of("a class", Typed, new User("Ann")),
        Exposure.Of("a derived class, its friends and theirs", Typed, Ann),
        Exposure.Of("a list of derived classes", Schema.ArrayOf(Typed), new List<User> { Ann, new("Bob") }),
        Exposure.Of("an anonymous type", Named, Loose),
        Exposure.Of("a record", Named, new Login("Ann", "canary")),
        Exposure.Of("a record struct", Named, new Pair("Ann", "canary")),
        Exposure.Of("a dictionary", Named, Map),
        Exposure.Of("a dictionary of texts", Named, new Dictionary<string, string> { ["name"] = "Ann", ["Name"] = "canary" }),
        Exposure.Of("an untyped dictionary", Named, new Hashtable { ["name"] = "Ann", ["passwordHash"] = "canary" }),
        Exposure.Of("an expando object", Named, Expando()),
        Exposure.Of("a JSON node", Named, JsonNode.Parse(Json)!),
        Exposure.Of("a JSON element", Named, JsonElement.Parse(Json)),
        Exposure.Of("JSON inside a list inside a member", Schema.Object(o => o.Property("all", Schema.ArrayOf(Named))), new { all = new object[] { JsonElement.Parse(Json), JsonNode.Parse(Json)! } }),
        Exposure.Of("a map of lists", Schema.MapOf(Schema.ArrayOf(Named)), new Dictionary<string, object[]> { ["a"] = [Loose, Map] }),
        Exposure.Of("a matrix", Schema.ArrayOf(Schema.ArrayOf(Typed)), (User[][])[[Ann], []]),
        Exposure.Of("a nested generic type", Page, new Paged<User>([Ann], "canary")),
        Exposure.Of("a member of an interface type", Holds, new Holder(new Customer())),
        Exposure.Of("a union by its type", Schema.OneOf(Schema.Integer, Typed), Ann),
        Exposure.Of("a union by what fits", Schema.AnyOf(Schema.Integer, Schema.ArrayOf(Named), Named), Map),
        Exposure.Of("a union by its discriminator", Schema.OneOf(Kind("a"), Kind("b")).Discriminator("kind"), new { kind = "b", name = "Ann", other = "canary" }),
        Exposure.Of("all of several objects", Schema.AllOf(Named, Schema.Object(o => o.Property("more", Schema.Integer))), Loose),
        Exposure.Of("a tuple", Schema.Any, (Name: "Ann", PasswordHash: "canary")),
        Exposure.Of("a tuple under an object", Named, Tuple.Create("Ann", "canary")),
        Exposure.Of("an object under any", Schema.Any, new User("Ann")),
        Exposure.Of("an object deep under any", Schema.Object(o => o.Property("extra", Schema.Any)), new { extra = new object[] { 1, new { secret = "canary" } } }),
        Exposure.Of("a computed value", Computing, Ann),
        Exposure.Of("a presenter that returns too much", Schema.PresentedBy(new Chatty()), new User("Ann")),
        Exposure.Of("a member of another scope", Scoped.LockOnly(), new { name = "Ann", passwordHash = "canary", token = "canary" }),
        Exposure.Of("a patch", Schema.ArrayOf(Scoped.Patch()), new object[] { new { name = "Ann", passwordHash = "canary", isAdmin = "canary" } }),
        Exposure.Of("an object in the place of a text", Named, new { name = new User("Ann") }),
        Exposure.Of("a dictionary in the place of a number", Schema.Object(o => o.Property("age", Schema.Integer)), new { age = Map }),
        Exposure.Of("a list in the place of an object", Schema.Object(o => o.Property("user", Named)), new { user = new object[] { Loose } }),
        Exposure.Of("a text in the place of a number", Schema.Object(o => o.Property("age", Schema.Integer, p => p.Required()).Property("ages", Schema.ArrayOf(Schema.Integer))), new { age = "canary", ages = new[] { "canary" } }),
        Exposure.Of("an object that loads itself for ever", Typed, new Endless()),
        new("keys", Ann, r => r
            .Status(200, s => s.Expose("user", Typed).Expose("users", Schema.ArrayOf(Named), required: false))
            .Action(call => call.Render("user", Ann).Render("users", new[] { Loose, Map }))),
        new("a key that no status declares", Ann, r => r
            .Status(200, s => s.Expose("user", Typed))
            .Action(call => call.Render("user", new User("Ann")).Render(call.Method + "secret", "canary"))),
        new("a returned value", Ann, r => r.Status(200, Typed).Params(p => p.Query("n")).Action((string? n) => Ann)),
        new("a returned task", Ann, r => r.Status(200, s => s.Expose("user", Typed)).Params(p => p.Query("n")).Action(async (string? n) => { await Task.Yield(); return Ann; })),
        new("a rendering whose scope is not provided", Loose, r => r.RenderScopes(Staff)
            .Status(200, s => s.Expose("a", Scoped))
            .Action(call => call.Render("a", Loose, new RenderOptions { Data = Ann }))),
        new("events", Ann, r => r.StatusEvents(200, Typed).Action(call => call.SendEvents(Events<object>(Ann, Map, Loose)))),
        new("named events", Loose, r => r
            .StatusEvents(200, e => e.Event("a", Named).Event("b", Typed))
            .Action(call => call.SendEvents(Events<SseItem<object>>(new(Loose, "a"), new(Ann, "b"))))),
        new("a rescue", Ann, r => r
            .RescueError<InvalidOperationException>(409, (call, error) => call.Render("user", error.Data["user"]))
            .Status(409, s => s.Expose("user", Typed))
            .Action(_ => throw Failing(Ann))),
        new("the data of an error", Failing(Ann, "canary"), r => r.Action(_ => throw Failing(Ann, "canary"))),
        new("an error with failures and inner errors", Refused, r => r.Status(409).Action(_ => throw Refused)),
    ];

    static ApiException Refused => new Conflict(new InvalidOperationException("canary"));

    static InvalidOperationException Failing(User user, string text = "text") => new(text) { Data = { ["user"] = user } };

    static Schema Kind(string kind) => Entity.Define("Kind" + kind, e => e.Property("kind", Schema.String.Const(kind), p => p.Required()).Property("name", Schema.String));

    static ExpandoObject Expando()
    {
        var expando = new ExpandoObject();
        foreach (var (name, value) in Map)
            ((IDictionary<string, object?>)expando)[name] = value;
        return expando;
    }

    static async IAsyncEnumerable<T> Events<T>(params T[] events)
    {
        await Task.Yield();
        foreach (var one in events)
            yield return one;
    }

    sealed record Login(string Name, string PasswordHash);

    readonly record struct Pair(string Name, string PasswordHash);

    sealed record Paged<T>(IReadOnlyList<T> Items, string PasswordHash);

    sealed record Holder(INamed Held)
    {
        public string PasswordHash => "canary";
    }

    sealed class Endless() : User("Ann")
    {
        public User Again => new Endless();
    }

    sealed class Conflict(Exception inner) : ApiException(409, "conflict", "Somebody was faster.")
    {
        public override IReadOnlyList<Failure> Failures => [new("custom") { Pointer = "/name" }];

        public override string ToString() => inner.ToString();
    }

    sealed class Chatty : IPresenter
    {
        public Schema Schema { get; } = Schema.Object(e => e.Property("name", Schema.String));

        public object? Present(object value, ValueContext context) => Loose;
    }
}
