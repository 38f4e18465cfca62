using System.Dynamic;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Rendering;

public sealed class FilteringTests
{
    static readonly Entity<User> UserEntity = Entity.Define<User>("User", e => e
        .Property(u => u.Name, p => p.RenderOnly().Required())
        .Property(u => u.Friend, UserEntity!, p => p.RenderOnly())
        .Property(u => u.Friends, Schema.ArrayOf(UserEntity!), p => p.RenderOnly()));

    const string NoFriends = ""","friend":null,"friends":[]""";

    static readonly Schema Untyped = Schema.Object(e => e
        .Property("name", Schema.String, p => p.Required())
        .Property("friend", Schema.Object(f => f.Property("name", Schema.String)))
        .Property("friends", Schema.ArrayOf(Schema.Object(f => f.Property("name", Schema.String)))));

    static IEnumerable<TestCaseData> Users => new Dictionary<string, object>
    {
        ["a user"] = new User("Ann") { Friend = new("Bob"), Friends = [new("Cid")] },
        ["a derived class"] = new Admin("Ann") { Friend = new Admin("Bob"), Friends = [new Admin("Cid")] },
        ["an anonymous type"] = new
        {
            name = "Ann",
            passwordHash = "canary",
            friend = new { name = "Bob", PasswordHash = "canary" },
            Friends = new[] { new { Name = "Cid", Token = "canary" } },
        },
        ["a dictionary"] = new Dictionary<string, object?>
        {
            ["passwordHash"] = "canary",
            ["friends"] = new List<object> { new Dictionary<string, object?> { ["name"] = "Cid", ["x"] = "canary" } },
            ["friend"] = new Dictionary<string, string> { ["name"] = "Bob", ["Name"] = "canary" },
            ["name"] = "Ann",
        },
        ["an expando object"] = Expando(),
        ["a JSON object"] = JsonNode.Parse(
            """{"name":"Ann","passwordHash":"canary","friend":{"name":"Bob","x":"canary"},"friends":[{"name":"Cid","x":["canary"]}]}""")!,
        ["a JSON element"] = JsonElement.Parse(
            """{"passwordHash":"canary","name":"Ann","friend":{"name":"Bob","x":"canary"},"friends":[{"x":{"y":"canary"},"name":"Cid"}]}"""),
        ["JSON inside"] = new
        {
            Name = JsonValue.Create("Ann"),
            Friend = JsonElement.Parse("""{"name":"Bob","x":"canary"}"""),
            Friends = JsonNode.Parse("""[{"name":"Cid","x":"canary"}]"""),
        },
    }.Select(user => new TestCaseData(user.Value).SetArgDisplayNames(user.Key));

    [TestCaseSource(nameof(Users))]
    [Spec("M-301", "M-321")]
    public async Task OnlyDeclaredMembersOfATypedEntityLeave(object user)
    {
        var answer = await Support.Rendering.OfAsync(UserEntity, user);

        Assert.That(answer.Fault, Is.Null);
        Assert.That(answer.Body.Replace(NoFriends, ""), Is.EqualTo(
            """{"name":"Ann","friend":{"name":"Bob"},"friends":[{"name":"Cid"}]}"""));
    }

    [TestCaseSource(nameof(Users))]
    [Spec("M-202", "M-256")]
    [Spec("M-371")]
    public async Task OnlyDeclaredMembersOfAnUntypedObjectLeave(object user)
    {
        var answer = await Support.Rendering.OfAsync(Untyped, user);

        Assert.That(answer.Fault, Is.Null);
        Assert.That(answer.Body, Is.EqualTo("""{"name":"Ann","friend":{"name":"Bob"},"friends":[{"name":"Cid"}]}"""));
    }

    [TestCaseSource(nameof(Users))]
    public async Task OnlyDeclaredMembersLeaveUnderAKeyInAList(object user)
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("users", Schema.ArrayOf(Schema.Object(u => u.Property("name", Schema.String)))))
            .Action(call => call.Render("users", new[] { user })));

        Assert.That(answer.Fault, Is.Null);
        Assert.That(answer.Body, Is.EqualTo("""{"users":[{"name":"Ann"}]}"""));
    }

    [Test]
    public async Task OnlyDeclaredMembersOfARecordLeave()
    {
        var input = Entity.Define("Input", e => e.Property("name", Schema.String).Property("passwordHash", Schema.String));
        var api = Api.Define("Echo", a => a.Post(r => r
            .Params(p => p.Body(input))
            .Status(200, Schema.Object(e => e.Property("name", Schema.String)))
            .Action(call => call.Render(call.Params.GetBody<Record>()))));

        var answer = await api.CallAsync("POST", "/", """{"passwordHash":"canary","name":"Ann"}""");

        Assert.That(answer.Body, Is.EqualTo("""{"name":"Ann"}"""));
    }

    [Test]
    public async Task AnEntityOverAnInterfaceShowsTheInterface()
    {
        var named = Entity.Define<INamed>("Named", e => e.Property(n => n.Name));

        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(named), new INamed[] { new Customer() });

        Assert.That(answer.Body, Is.EqualTo("""[{"name":"Ann"}]"""));
    }

    [Test]
    [Spec("M-294")]
    public async Task ParamOnlyMembersDoNotLeave()
    {
        var schema = Schema.Object(e => e.Property("name", Schema.String).Property("password", Schema.String, p => p.ParamOnly().Required()));

        var answer = await Support.Rendering.OfAsync(schema, new { Name = "Ann", Password = "canary" });

        Assert.That(answer.Body, Is.EqualTo("""{"name":"Ann"}"""));
    }

    [Test]
    [Spec("M-263")]
    public async Task AnObjectOfUndeclaredStructureDoesNotLeave()
    {
        var answer = await Support.Rendering.OfAsync(Schema.Any, new User("Ann"));

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Body, Does.Not.Contain("canary").And.Not.Contain("Ann"));
    }

    [Test]
    [Spec("M-214")]
    public async Task DictionariesListsAndScalarsOfUndeclaredStructureLeave()
    {
        var value = new Dictionary<string, object?>
        {
            ["texts"] = new Dictionary<string, string> { ["a"] = "b" },
            ["counts"] = new SortedDictionary<string, int> { ["a"] = 1 },
            ["list"] = new object?[] { 1, 2.5m, "x", null, true, Colour.Red },
            ["json"] = JsonNode.Parse("""{"a":[1,null]}"""),
        };

        var answer = await Support.Rendering.OfAsync(Schema.Any, value);

        Assert.That(answer.Body, Is.EqualTo(
            """{"texts":{"a":"b"},"counts":{"a":1},"list":[1,2.5,"x",null,true,"Red"],"json":{"a":[1,null]}}"""));
    }

    static ExpandoObject Expando()
    {
        dynamic user = new ExpandoObject();
        user.name = "Ann";
        user.passwordHash = "canary";
        user.friend = new { Name = "Bob", Hash = "canary" };
        user.friends = new List<User> { new("Cid") };
        return user;
    }
}
