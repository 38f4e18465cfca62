using MetaApi.Core.Tests.Support;
using static MetaApi.Core.Tests.Declaration.Inference.Shapes;

namespace MetaApi.Core.Tests.Declaration.Inference;

public sealed class EntityOfTests
{
    [Test]
    public void TheEntityOfATypeIsTheSameEachTime()
    {
        var (once, named) = (Entity.Of<Folder>(), Entity.Of<Folder>(name: "Directory"));

        var (again, namedAgain) = (Entity.Of<Folder>(), Entity.Of<Folder>(name: "Directory"));

        Assert.That(again, Is.SameAs(once));
        Assert.That(namedAgain.Definition, Is.SameAs(named.Definition));
    }

    [Test]
    public void ATypeThatContainsItselfMeetsItself()
    {
        var own = Entity.Of<Folder>(f => f.Ignore(x => x.Id), "OwnFolder");

        Assert.That(Inside(Entity.Of<Folder>()), Is.All.SameAs(Entity.Of<Folder>().Definition));
        Assert.That(Inside(own), Is.All.SameAs(own.Definition));

        static IEnumerable<object> Inside(Entity<Folder> entity) =>
        [
            ((Entity)Find(entity, "parent").Schema).Definition,
            ((Entity)((ArraySchema)Find(entity, "children").Schema).Items).Definition,
            ((Entity)((MapSchema)Find(entity, "byName").Schema).Values).Definition,
        ];
    }

    [TestCase(typeof(Page<Line>), "PageOfLine")]
    [TestCase(typeof(Page<Page<int>>), "PageOfPageOfInt32")]
    [TestCase(typeof(KeyValuePair<string, Line[]>), "KeyValuePairOfStringAndArrayOfLine")]
    public void AGenericTypeIsNamedAfterItsArguments(Type type, string name) =>
        Assert.That(MetaApi.Declaration.Inference.InferredName.Of(type), Is.EqualTo(name));

    [Test]
    public void PropertiesOfABaseComeFirst()
    {
        var names = Entity.Of<Folder>().Definition.Properties.Select(p => p.Name);

        Assert.That(names, Is.EqualTo(["id", "name", "parent", "children", "byName"]));
    }

    [Test]
    public async Task AnOverrideSpeaksForItself()
    {
        var errors = await Reading.ErrorsOfAsync<Folder>("""{"id":1,"name":"too long"}""");

        Assert.That(errors, Is.EqualTo(["body /name maxLength"]));
    }

    [Test]
    public void OnlyPublicPropertiesThatCanBeReadTakePart()
    {
        var names = Entity.Of<Everything>().Definition.Properties.Select(p => p.Name);

        Assert.That(names, Is.EqualTo(
            ["privatelySet", "demanded", "sent-as", "version", "sent", "gaps", "anything", "day", "key", "weight"]));
    }

    [TestCase("privatelySet", true, false)]
    [TestCase("demanded", true, false)]
    [TestCase("sent-as", false, false)]
    [TestCase("sent", false, true)]
    [TestCase("anything", false, true)]
    [TestCase("day", false, true)]
    [TestCase("key", false, false)]
    [TestCase("weight", true, false)]
    public void WhatIsRequiredAndNullableFollowsFromTheCode(string name, bool isRequired, bool isNullable)
    {
        var property = Find(Entity.Of<Everything>(), name);

        Assert.That((property.IsRequired, property.Schema.IsNullable), Is.EqualTo((isRequired, isNullable)));
    }

    [Test]
    public void ATypeParameterIsNullableWhereItSaysSo()
    {
        var pair = Entity.Of<Pair<Line>>();

        Assert.That(Find(pair, "one").Schema.IsNullable, Is.False);
        Assert.That(Find(pair, "other").Schema.IsNullable, Is.True);
        Assert.That(((ArraySchema)Find(pair, "all").Schema).Items.IsNullable, Is.False);
        Assert.That(((ArraySchema)((MapSchema)Find(pair, "some").Schema).Values).Items.IsNullable, Is.True);
        Assert.That(((ArraySchema)Find(pair, "perhaps").Schema) is { IsNullable: true, Items.IsNullable: false }, Is.True);
        Assert.That(Entity.Of<Pair<int>>().Definition.Properties.Count(p => p.IsRequired), Is.EqualTo(4));
    }

    [Test]
    public void WhatCannotBeSetIsOnlyRendered()
    {
        var everything = Entity.Of<Everything>();

        Assert.That(Find(everything, "privatelySet").OnlyAt, Is.EqualTo(Stage.Render));
        Assert.That(Find(Entity.Of<Line>(), "upper").OnlyAt, Is.EqualTo(Stage.Render));
        Assert.That(Find(everything, "version").IsReadOnly, Is.True);
    }

    [Test]
    public void ADefaultIsShownWhereItIsTheSameEachTime()
    {
        var line = Entity.Of<Line>();

        Assert.That(Find(line, "count").Schema.Default?.Value, Is.EqualTo(1));
        Assert.That(Find(line, "colour").Schema.Default, Is.Null);
        Assert.That(Find(Entity.Of<Everything>(), "sent-as").Schema.Default?.Value, Is.EqualTo(""));
        Assert.That(Find(Entity.Of<Everything>(), "key").Schema.Default, Is.Null);
        Assert.That(Find(Entity.Of<Everything>(), "gaps").Schema.Default?.Value, Is.Empty);
    }

    [Test]
    public async Task ARecordIsReadThroughItsConstructor()
    {
        var (answer, line) = await Reading.OfAsync(Entity.Of<Line>(), """{"title":"a"}""");

        Assert.That(answer.Status, Is.EqualTo(200), answer.Body);
        Assert.That(line, Is.EqualTo(new Line("a")));
    }

    [Test]
    public async Task ATextMayBeEmptyUnlessItIsRequiredInSoManyWords()
    {
        Assert.That(await Reading.ErrorsOfAsync<Everything>("""{"demanded":"","weight":1}"""), Is.Empty);
        Assert.That(await Reading.ErrorsOfAsync<Line>("""{"title":""}"""), Is.EqualTo(["body /title blank"]));
        Assert.That(await Reading.ErrorsOfAsync<Line>("{}"), Is.EqualTo(["body /title required"]));
    }

    [Test]
    public async Task AGenericTypeHasTheEntityOfItsArgumentInside()
    {
        var errors = await Reading.ErrorsOfAsync<Page<Line>>("""{"items":[{"title":"fine"},{"title":null}]}""");

        Assert.That(errors, Is.EqualTo(["body /items/1/title null"]));
    }

    [Test]
    public async Task ABlockOverridesAddsAndLeavesOut()
    {
        var entity = Entity.Of<Line>(e => e
            .Property(x => x.Title, p => p.Length(1, 2).Name("heading"))
            .Property(x => x.Note, Schema.String.OneOf("a", "b"))
            .Value("size", Schema.Integer, (x, _) => x.Title.Length)
            .Ignore(x => x.Count));

        var (answer, _) = await Reading.OfAsync(entity, """{"heading":"abc","note":"c","count":"no number"}""");

        Assert.That(answer.Errors, Is.EqualTo(["body /heading maxLength", "body /note enum"]));
        Assert.That(entity.Definition.Properties.Select(p => p.Name), Is.EqualTo(["heading", "note", "colour", "upper", "size"]));
    }

    [Test]
    public async Task ANamedDerivedTypeIsReadByItsText()
    {
        var (answer, zoo) = await Reading.OfAsync(
            Entity.Of<Zoo>(), """{"star":{"kind":"dog","name":"Rex","barks":true},"animals":[{"name":"Tom","kind":"cat"}]}""");

        Assert.That(answer.Status, Is.EqualTo(200), answer.Body);
        Assert.That(zoo!.Star, Is.InstanceOf<Dog>());
        Assert.That(zoo.Animals, Is.All.InstanceOf<Cat>());
    }

    [Test]
    public async Task ANamedDerivedTypeIsRenderedWithItsText()
    {
        var answer = await Rendering.OfAsync(Schema.Of<List<Animal>>(), new List<Animal> { new Cat { Name = "Tom" }, new Dog { Name = "Rex" } });

        Assert.That(answer.Body, Is.EqualTo("""[{"kind":"cat","name":"Tom","lives":9},{"kind":"dog","name":"Rex","barks":false}]"""));
    }

    [Test]
    public void ATypeWithoutPropertiesOfItsOwnHasNoEntity()
    {
        Assert.That(() => Entity.Of<string>(), Throws.ArgumentException.With.Message.Contains("string is no class"));
        Assert.That(() => Schema.Of<Stream>(), Throws.ArgumentException.With.Message.Contains("Stream"));
    }

    static Property Find(Entity entity, string name) => entity.Definition.Properties.Single(p => p.Name == name);
}
