using System.Text.Json.Serialization;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Handlers;

public sealed class InputTests
{
    [Test]
    public async Task ARecordTakesInputsOfAllPlacesInheritedOnesToo()
    {
        CreateNote? seen = null;
        var api = Api.Define("Notes", a => a.Namespace("/users/:userId", n => n
            .Params(p => p.Path("userId", Schema.Integer).Header("X-Client"))
            .Post("/notes", r => r
                .Params(p => p.Query("dry", Schema.Boolean.Default(false)).Property("title", Schema.String, required: true).Property("content", Schema.String.Nullable()))
                .Action<CreateNote>((call, input) => { seen = input; }))));

        await api.SendAsync(new FakeRequest("POST", "/users/7/notes?dry=true").WithHeader("X-Client", "phone").WithJson("""{"title":"Tea"}"""));

        Assert.That(seen, Is.EqualTo(new CreateNote("Tea", null, 7, true, "phone")));
    }

    [TestCase("""{}""", "missing")]
    [TestCase("""{"title":null}""", "null")]
    [TestCase("""{"title":"Tea"}""", "Tea")]
    public async Task MissingNullAndPresentAreThreeThings(string json, string expected)
    {
        var seen = "";
        var api = Api.Define("Notes", a => a.Patch(r => r
            .Params(p => p.Property("title", Schema.String.Nullable()))
            .Action<ChangeNote>((call, input) => { seen = input.Title.HasValue ? input.Title.Value ?? "null" : "missing"; })));

        await api.CallAsync("PATCH", "/", json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [Test]
    public async Task AClassWithSettersKeepsWhatItsInitialisersGive()
    {
        Paging? seen = null;
        var api = Api.Define("Pages", a => a.Get(r => r
            .Params(p => p.Query("limit", Schema.Integer).Query("tags", Schema.ArrayOf(Schema.String)).Query("order"))
            .Action<Paging>((call, input) => { seen = input; })));

        await api.CallAsync("GET", "/?tags=a&tags=b");

        Assert.That((seen!.Limit, seen.Order), Is.EqualTo((20, "newest")));
        Assert.That(seen.Tags, Is.EqualTo(["a", "b"]));
    }

    [Test]
    public async Task NestedEntitiesListsAndMapsHaveTheTypesOfTheMembers()
    {
        Gathering? seen = null;
        var api = Api.Define("Gatherings", a => a.Post(r => r
            .Params(p => p
                .Property("host", Some.Person, required: true)
                .Property("guests", Schema.ArrayOf(Some.Person), required: true)
                .Property("seats", Schema.MapOf(Schema.Integer), required: true)
                .Property("numbers", Schema.ArrayOf(Schema.Integer), required: true))
            .Action<Gathering>((call, input) => { seen = input; })));

        await api.CallAsync("POST", "/", """{"host":{"name":"Ann"},"guests":[{"name":"Bob"}],"seats":{"left":2},"numbers":[1,2]}""");

        Assert.That((seen!.Host.Name, seen.Guests.Single().Name, seen.Seats["left"]), Is.EqualTo(("Ann", "Bob", 2)));
        Assert.That(seen.Numbers, Is.EqualTo([1, 2]));
    }

    [Test]
    public async Task AMemberNarrowerThanItsSchemaRefusesWhatDoesNotFit()
    {
        var api = Api.Define("Narrow", a => a.Post(r => r
            .Params(p => p.Property("title", Schema.String, required: true).Property("size", Schema.Integer, required: true))
            .Action<Narrow>((call, input) => { })));

        var answer = await api.CallAsync("POST", "/", """{"title":"Tea","size":300}""");

        Assert.That(answer.Errors, Is.EqualTo(["body /size range"]));
    }

    [Test]
    public async Task WhatAConstructorRefusesIsBadInput()
    {
        var api = Api.Define("Guarded", a => a.Get(r => r.Params(p => p.Query("even", Schema.Integer, required: true)).Action<Guarded>((call, input) => { })), new() { InvalidStatus = 422 });

        var answer = await api.CallAsync("GET", "/?even=3");

        Assert.That((answer.Status, answer.Errors.Single()), Is.EqualTo((422, "query invalid")));
    }

    [Test]
    public async Task AWholeBodyIsTheInputOfItsType()
    {
        var seen = "";
        var api = Api.Define("People", a => a.Put("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Body(Some.Person))
            .Action<Person>((Person person, long id) => { seen = $"{id} {person.Name}"; })));

        await api.CallAsync("PUT", "/5", """{"name":"Ann"}""");

        Assert.That(seen, Is.EqualTo("5 Ann"));
    }

    [Test]
    public async Task AMemberNamedBodyTakesTheWholeBody()
    {
        ReplacePeople? seen = null;
        var api = Api.Define("People", a => a.Put("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Body(Schema.ArrayOf(Some.Person)))
            .Action<ReplacePeople>((call, input) => { seen = input; })));

        await api.CallAsync("PUT", "/5", """[{"name":"Ann"}]""");

        Assert.That((seen!.Id, seen.Body.Single().Name), Is.EqualTo((5, "Ann")));
    }

    [Test]
    public async Task HooksReadTheSameInputsInTheirOwnTypes()
    {
        var seen = "";
        var api = Api.Define("Notes", a => a
            .Params(p => p.Query("size", Schema.Integer).Query("title").Query("tags", Schema.ArrayOf(Schema.String)))
            .Before(call => seen = $"{call.Params.Get<long>("size")} {call.Params.Get<string>("title")} {string.Join('+', call.Params.Get<List<string>>("tags"))} ")
            .Get(r => r.Action<Sent>((call, input) => { seen += $"{input.Size} {input.Title} {string.Join('+', input.Tags ?? [])}"; })));

        await api.CallAsync("GET", "/?size=3&title=Tea&tags=a&tags=b");

        Assert.That(seen, Is.EqualTo("3 Tea a+b 3 Tea a+b"));
    }

    [Test]
    public async Task AMemberMayHaveAnotherNameOnTheWireOrNone()
    {
        Renamed? seen = null;
        var api = Api.Define("Renamed", a => a.Get(r => r
            .Params(p => p.Header("X-Client", required: true))
            .Action<Renamed>((call, input) => { seen = input; })));

        await api.SendAsync(new FakeRequest("GET", "/").WithHeader("X-Client", "phone"));

        Assert.That((seen!.Client, seen.Own), Is.EqualTo(("phone", "own")));
    }

    sealed record CreateNote(string Title, string? Content, int UserId, bool Dry, [property: JsonPropertyName("X-Client")] string? Client);

    sealed record ChangeNote(Optional<string?> Title);

    sealed class Paging
    {
        public int Limit { get; init; } = 20;

        public string Order { get; set; } = "newest";

        public IReadOnlyList<string> Tags { get; init; } = [];
    }

    sealed record Gathering(Person Host, IReadOnlyList<Person> Guests, Dictionary<string, int> Seats, int[] Numbers);

    sealed record Narrow(string Title, byte Size);

    sealed record Guarded
    {
        public Guarded(int even) => Even = even % 2 == 0 ? even : throw new ArgumentException("odd", nameof(even));

        public int Even { get; }
    }

    sealed record ReplacePeople(int Id, Person[] Body);

    sealed record Sent(int? Size, Optional<string> Title, string[]? Tags);

    sealed record Renamed([property: JsonPropertyName("X-Client")] string Client)
    {
        [JsonIgnore]
        public string Own { get; init; } = "own";
    }
}
