using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class UnionsTests
{
    static readonly Entity<Cat> CatEntity = Entity.Define<Cat>("Cat", e => e.Const("kind", "cat").Property(c => c.Lives, p => p.Required().AtMost(9)));

    static readonly Entity<Dog> DogEntity = Entity.Define<Dog>("Dog", e => e.Const("kind", "dog").Property(d => d.Name, p => p.Required()));

    static readonly Entity Post = Entity.Define("Post", e => e.Property("title", Schema.String, p => p.Required()).Property("i", Schema.Integer));

    static readonly Entity Photo = Entity.Define("Photo", e => e.Property("url", Schema.String, p => p.Required()).Property("i", Schema.Integer));

    static readonly UnionSchema Chosen = Schema.OneOf(Post, Photo).Choose((value, _) => value switch
    {
        IReadOnlyDictionary<string, object?> read => read.ContainsKey("url") ? Photo : Post,
        Picture => Photo,
        _ => null,
    });

    [Test]
    [Spec("M-305")]
    public async Task CodeChoosesTheAlternativeInBothStages()
    {
        var read = await Bodies.ReadAsync(Schema.ArrayOf(Chosen), """[{"url":"u","title":"t","i":"1"},{"title":"t","x":1}]""");
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Chosen), new object[] { new Picture("u", "t") });

        Assert.That(read, Is.EqualTo("""[{"url":"u","i":1},{"title":"t"}]"""));
        Assert.That(answer.Body, Is.EqualTo("""[{"url":"u"}]"""));
    }

    [Test]
    [Spec("M-305", "M-307")]
    public async Task AValueThatCodeKnowsNoAlternativeForFitsNone()
    {
        var never = Schema.OneOf(Post, Photo).Choose((_, _) => null);

        var answer = await Support.Rendering.OfAsync(never, new Picture("u", "t"));

        Assert.That(await Bodies.ReadAsync(never, """{"title":"t"}"""), Is.EqualTo("body oneOf"));
        Assert.That(answer.Fault!.Message, Is.EqualTo("The reply breaks its declaration: the body itself oneOf."));
    }

    [Test]
    [Spec("M-306")]
    public async Task AUnionTakesEveryWordOfAProperty()
    {
        var schema = Schema.Object(e => e
            .Property("needed", Chosen, p => p.Required())
            .Property("scoped", Chosen, p => p.Scope(Some.Full))
            .Property("shown", Chosen, p => p.RenderOnly())
            .Property("each", Schema.ArrayOf(Chosen)));

        Assert.That(await Bodies.ReadAsync(schema, """{"scoped":{"url":1},"shown":{"url":1},"each":[{"url":"u"},{"title":"t"}]}"""), Is.EqualTo("body /needed required"));
        Assert.That(
            await Bodies.ReadAsync(schema, """{"needed":{"title":"t"},"scoped":5,"shown":5,"each":[{"url":"u"},{"title":"t"}]}"""),
            Is.EqualTo("""{"needed":{"title":"t"},"each":[{"url":"u"},{"title":"t"}]}"""));
    }

    [Test]
    [Spec("M-307", "W-44")]
    public async Task NullIsNeverHandedToTheCodeThatChooses()
    {
        var asked = 0;
        var counted = Schema.OneOf(Post, Photo).Nullable().Choose((_, _) =>
        {
            asked++;
            return Post;
        });

        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(counted), "[null]"), Is.EqualTo("[null]"));
        Assert.That((await Support.Rendering.OfAsync(Schema.ArrayOf(counted), new object?[] { null })).Body, Is.EqualTo("[null]"));
        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(Chosen), "[null]"), Is.EqualTo("body /0 null"));
        Assert.That(asked, Is.Zero);
    }

    [Test]
    public async Task ANullableUnionMayBeNullHoweverItIsToldApart()
    {
        Assert.That(await Bodies.ReadAsync(Schema.OneOf(CatEntity, DogEntity).Nullable(), "null"), Is.EqualTo("null"));
        Assert.That(await Bodies.ReadAsync(Schema.OneOf(Schema.Integer, Schema.String).Nullable(), "null"), Is.EqualTo("null"));
        Assert.That(await Bodies.ReadAsync(Schema.AnyOf(Schema.Integer, Schema.String.Nullable()), "null"), Is.EqualTo("null"));
        Assert.That(await Bodies.ReadAsync(Schema.OneOf(CatEntity, DogEntity), "null"), Is.EqualTo("body null"));
    }

    [Test]
    [Spec("M-308")]
    public async Task ErrorsInsideTheAlternativeThatIsMeantHaveTheirPlace()
    {
        var schema = Schema.Object(e => e.Property("l", Chosen).Property("pets", Schema.ArrayOf(Schema.OneOf(CatEntity, DogEntity).Discriminator("kind"))));

        var read = await Bodies.ReadAsync(schema, """{"l":{"url":"u","i":"x"},"pets":[{"kind":"cat","lives":10},{"kind":"dog"},{"kind":"cow"},{}]}""");

        Assert.That(read, Is.EqualTo("body /l/i type\nbody /pets/0/lives max\nbody /pets/1/name required\nbody /pets/2 oneOf\nbody /pets/3 oneOf"));
    }

    [Test]
    [Spec("M-305")]
    public async Task AConstantTellsTypedAlternativesApart()
    {
        var pets = Schema.ArrayOf(Schema.OneOf(CatEntity, DogEntity));

        var read = await Bodies.GetAsync<List<Pet>>(pets, """[{"name":"Rex","kind":"dog"},{"kind":"cat","lives":9}]""");
        var answer = await Support.Rendering.OfAsync(pets, read);

        Assert.That(read, Is.EqualTo((Pet[])[new Dog("Rex"), new Cat(9)]));
        Assert.That(answer.Body, Is.EqualTo("""[{"kind":"dog","name":"Rex"},{"kind":"cat","lives":9}]"""));
    }

    [Test]
    public async Task AnUntypedValueIsRenderedByTheConstantItHolds()
    {
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Schema.OneOf(CatEntity, DogEntity)), new object[]
        {
            new Dictionary<string, object?> { ["kind"] = "dog", ["name"] = "Rex", ["lives"] = 3 },
            new { Kind = "cat", Lives = 3 },
        });

        Assert.That(answer.Body, Is.EqualTo("""[{"kind":"dog","name":"Rex"},{"kind":"cat","lives":3}]"""));
    }

    [TestCase("5", "5")]
    [TestCase("\"5\"", "\"5\"")]
    [TestCase("true", "true")]
    [TestCase("[1]", "[1]")]
    [TestCase("{}", "body oneOf")]
    public async Task KindsOfValuesTellAlternativesApart(string json, string verdict)
    {
        var schema = Schema.OneOf(Schema.Integer, Schema.String, Schema.Boolean, Schema.ArrayOf(Schema.Integer));

        Assert.That(await Bodies.ReadAsync(schema, json), Is.EqualTo(verdict));
    }

    [Test]
    public async Task AValueOfTwoAlternativesFitsAnyOfAndNotOneOf()
    {
        Schema[] both = [Schema.Integer.AtMost(5), Schema.Integer.AtLeast(3)];

        Assert.That(await Bodies.ReadAsync(Schema.OneOf(both), "4"), Is.EqualTo("body oneOf"));
        Assert.That(await Bodies.ReadAsync(Schema.OneOf(both), "2"), Is.EqualTo("2"));
        Assert.That(await Bodies.ReadAsync(Schema.AnyOf(both), "4"), Is.EqualTo("4"));
        Assert.That(await Bodies.ReadAsync(Schema.AnyOf(both[0], Schema.Integer.AtLeast(8)), "7"), Is.EqualTo("body anyOf"));
    }

    [Test]
    public async Task ObjectsWithoutAConstantAreTriedOneByOne()
    {
        var schema = Schema.ArrayOf(Schema.OneOf(Post, Photo));

        Assert.That(await Bodies.ReadAsync(schema, """[{"url":"u"},{"title":"t"}]"""), Is.EqualTo("""[{"url":"u"},{"title":"t"}]"""));
        Assert.That(await Bodies.ReadAsync(schema, """[{"url":"u","title":"t"},{}]"""), Is.EqualTo("body /0 oneOf\nbody /1 oneOf"));
        Assert.That((await Support.Rendering.OfAsync(schema, new object[] { new { Url = "u" }, new { Title = "t" } })).Body, Is.EqualTo("""[{"url":"u"},{"title":"t"}]"""));
    }

    [Test]
    public async Task ATypedPropertyHoldsAUnionOfItsSubclasses()
    {
        var owner = Entity.Define<Owner>("Owner", e => e.Property(o => o.Pet, Schema.OneOf(CatEntity, DogEntity), p => p.Required()));

        var read = await Bodies.GetAsync<Owner>(owner, """{"pet":{"kind":"dog","name":"Rex"}}""");

        Assert.That(read, Is.EqualTo(new Owner(new Dog("Rex"))));
        Assert.That((await Support.Rendering.OfAsync(owner, read)).Body, Is.EqualTo("""{"pet":{"kind":"dog","name":"Rex"}}"""));
    }

    sealed record Owner(Pet Pet);

    abstract record Pet;

    sealed record Cat(int Lives) : Pet;

    sealed record Dog(string Name) : Pet;

    sealed record Picture(string Url, string Title);
}
