using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Reading;

public sealed class ObjectShapeTests
{
    [Test]
    public async Task AMissingMemberLeavesTheDefaultOfItsParameter()
    {
        var entity = Entity.Define<Defaults>("Defaults", e => e
            .Property(d => d.Colour).Property(d => d.Maybe).Property(d => d.Number).Property(d => d.Price).Property(d => d.Day).Property(d => d.Text));

        var read = await ReadAsync<Defaults>(entity, "{}");

        Assert.That(read, Is.EqualTo(new Defaults()));
    }

    [Test]
    public async Task AClassOfOneParameterOfItsOwnTypeIsMade()
    {
        Entity<Chain> entity = null!;
        entity = Entity.Define<Chain>("Chain", e => e.Property(c => c.Next, entity));

        var read = await ReadAsync<Chain>(entity, """{"next":{"next":{}}}""");

        Assert.That(read.Next!.Next, Is.Not.Null);
        Assert.That(read.Next.Next!.Next, Is.Null);
    }

    [Test]
    public async Task MembersOfABaseClassAreSet()
    {
        var entity = Entity.Define<Derived>("Derived", e => e.Property(d => d.Name).Property(d => d.Age));

        var read = await ReadAsync<Derived>(entity, """{"age":5,"name":"Ann"}""");

        Assert.That((read.Name, read.Age), Is.EqualTo(("Ann", 5)));
    }

    [Test]
    public async Task RequiredMembersOfCSharpNeedNotBeSent()
    {
        var entity = Entity.Define<Needy>("Needy", e => e.Property(n => n.Name).Property(n => n.Age));

        var read = await ReadAsync<Needy>(entity, """{"age":5}""");

        Assert.That((read.Name, read.Age), Is.EqualTo(((string?)null, 5)));
    }

    [Test]
    [Spec("M-245")]
    public async Task ADefaultThatCanBeChangedIsMadeAnewForEachCall()
    {
        var entity = Entity.Define<Basket>("Basket", e => e.Property(b => b.Items, p => p.Default(new[] { "apple" })));
        var api = Api.Define("Shapes", a => a.Post(r => r
            .Params(p => p.Body(entity))
            .Status(200, Schema.Integer)
            .Action(call =>
            {
                var basket = call.Params.GetBody<Basket>();
                basket.Items.Add("pear");
                call.Render(basket.Items.Count);
            })));

        await api.CallAsync("POST", "/", "{}");
        var second = await api.CallAsync("POST", "/", "{}");

        Assert.That(second.Body, Is.EqualTo("2"));
    }

    [Test]
    public async Task ARecordKnowsWhatWasSent()
    {
        var read = await ReadAsync<Record>(Some.Note, """{"title":"a","text":null,"author":{"name":"Ann"},"tags":["x"]}""");

        Assert.That((read.Has("title"), read.Has("text"), read.Has("secret"), read.Has("unknown")), Is.EqualTo((true, true, false, false)));
        Assert.That((read.Get<string>("title"), read.Get<string?>("text"), read.Get<int>("stars")), Is.EqualTo(("a", (string?)null, 3)));
        Assert.That(read.Get<Record>("author")["name"], Is.EqualTo("Ann"));
        Assert.That(read.Get<List<string>>("tags"), Is.EqualTo((string[])["x"]));
        Assert.That(read.Keys, Is.EqualTo((string[])["title", "text", "stars", "mood", "author", "tags"]));
        Assert.That(() => read["secret"], Throws.TypeOf<KeyNotFoundException>().With.Message.EqualTo("The record has no member 'secret'."));
        Assert.That(() => read.Get<int>("title"), Throws.TypeOf<InvalidCastException>().With.Message.EqualTo("'title' is of type string, not int."));
    }

    [Test]
    public async Task JsonNamesComeFromTheAttributeOrTheCamelCasedName()
    {
        var entity = Entity.Define<Named>("Named", e => e.Property(n => n.FirstName).Property(n => n.Other).Property(n => n.Third, p => p.Name("3rd")));

        var read = await ReadAsync<Named>(entity, """{"firstName":"a","other_name":"b","3rd":"c","third":"d"}""");

        Assert.That((read.FirstName, read.Other, read.Third), Is.EqualTo(("a", "b", "c")));
    }

    [Test]
    public async Task ADefaultForAnEntityIsReadAsIfItWereSent()
    {
        var entity = Entity.Define("House", e => e.Property("address", Some.Address, p => p.Default(new { Street = "Elm", City = "Ghent" })));

        var read = await ReadAsync<Record>(entity, "{}");

        Assert.That(read["address"], Is.EqualTo(new Address("Elm", "Ghent")));
    }

    [Test]
    public async Task AnEntityMayHoldAnotherOneTwice()
    {
        var entity = Entity.Define("Move", e => e.Property("from", Some.Address).Property("to", Some.Address));

        var read = await ReadAsync<Record>(entity, """{"from":{"street":"Elm"},"to":{"street":"Oak"}}""");

        Assert.That((read["from"], read["to"]), Is.EqualTo((new Address("Elm", null), new Address("Oak", null))));
    }

    static async Task<T> ReadAsync<T>(Schema schema, string json)
    {
        T? read = default;
        var api = Api.Define("Shapes", a => a.Post(r => r.Params(p => p.Body(schema)).Action(call => read = call.Params.GetBody<T>())));

        var answer = await api.CallAsync("POST", "/", json);

        Assert.That((answer.Status, answer.Fault), Is.EqualTo((200, (Exception?)null)));
        return read!;
    }

    sealed record Defaults(
        Colour Colour = Colour.Green, Colour? Maybe = Colour.DarkBlue, int? Number = 5, decimal Price = 1.5m, DateOnly Day = default, string Text = "x");

    sealed class Chain(Chain? next)
    {
        public Chain? Next => next;
    }

    class Base
    {
        public string? Name { get; set; }
    }

    sealed class Derived : Base
    {
        public int Age { get; set; }
    }

    sealed class Needy
    {
        public required string Name { get; init; }

        public int Age { get; init; }
    }

    sealed class Basket
    {
        public List<string> Items { get; set; } = [];
    }

    sealed class Named
    {
        public string? FirstName { get; set; }

        [System.Text.Json.Serialization.JsonPropertyName("other_name")]
        public string? Other { get; set; }

        public string? Third { get; set; }
    }
}
