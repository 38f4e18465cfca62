using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class EntitiesTests
{
    static readonly Entity Node = Entity.Define("Node", e => e
        .Property("name", Schema.String, p => p.Required())
        .Property("children", Schema.ArrayOf(Node!)));

    static readonly Entity Base = Entity.Define("Base", e => e
        .Property("a", Schema.Integer, p => p.Required())
        .Property("b", Schema.Integer));

    [Test]
    [Spec("M-320", "M-321", "M-322")]
    public async Task AnEntityFiltersWhereverItIsReferredTo()
    {
        var outer = Entity.Define("Outer", e => e.Property("one", Base).Property("many", Schema.ArrayOf(Base)));
        const string sent = """{"one":{"a":"1","x":2},"many":[{"a":3,"y":4}]}""";

        var echo = await Bodies.EchoAsync(outer, sent);
        var list = await Bodies.EchoAsync(Schema.ArrayOf(outer), $"[{sent}]");

        Assert.That(echo.Body, Is.EqualTo("""{"one":{"a":1},"many":[{"a":3}]}"""));
        Assert.That(list.Body, Is.EqualTo("""[{"one":{"a":1},"many":[{"a":3}]}]"""));
    }

    [Test]
    [Spec("M-323")]
    public async Task AnEntityMayContainItself()
    {
        var echo = await Bodies.EchoAsync(Node, """{"name":"a","children":[{"name":"b","x":1,"children":[{"name":"c"}]}]}""");

        Assert.That(echo.Body, Is.EqualTo("""{"name":"a","children":[{"name":"b","children":[{"name":"c"}]}]}"""));
        Assert.That(await Bodies.ReadAsync(Node, """{"name":"a","children":[{"children":[{}]}]}"""), Is.EqualTo(
            "body /children/0/children/0/name required\nbody /children/0/name required"));
    }

    [Test]
    [Spec("M-324", "M-325")]
    public void AnEntityIsDeclaredOnceHoweverOftenItIsUsed()
    {
        var runs = 0;
        var counted = Entity.Define("Counted", e =>
        {
            runs++;
            e.Property("a", Schema.Integer, p => p.Scope(Some.Full));
        });

        Api.Define("Uses", a => a
            .Get("/a", r => r.Status(200, counted).Action(c => c.Render(new { })))
            .Post("/b", r => r.Params(p => p.Body(counted.Lock(Some.Full))).Status(200, Schema.ArrayOf(counted.Lock(Some.Full))).Action(_ => { })));

        Assert.That(runs, Is.EqualTo(1));
    }

    [Test]
    [Spec("M-326", "M-327", "W-07")]
    public async Task MergeTakesOverThePropertiesOfAnotherAndReplacesThoseOfTheSameName()
    {
        var merged = Entity.Define("Merged", e => e
            .Property("b", Schema.String)
            .Merge(Base)
            .Property("a", Schema.Boolean)
            .Property("c", Schema.Integer));

        var echo = await Bodies.EchoAsync(merged, """{"a":true,"b":2,"c":3}""");

        Assert.That(echo.Body, Is.EqualTo("""{"b":2,"a":true,"c":3}"""));
        Assert.That(await Bodies.ReadAsync(merged, """{"b":"x"}"""), Is.EqualTo("body /b type"));
    }

    [Test]
    [Spec("M-326", "M-327", "W-07")]
    public async Task ADerivedClassTakesOverTheEntityOfItsBase()
    {
        var animal = Entity.Define<Animal>("Animal", e => e
            .Property(a => a.Name, p => p.Required().Length(1, 5)).Value("shout", Schema.String, (a, _) => a.Name.ToUpperInvariant()));
        var bird = Entity.Define<Bird>("Bird", e => e.Merge(animal).Property(b => b.CanFly).Property(b => b.Name, p => p.Length(1, 3)));

        var read = await Bodies.GetAsync<Bird>(bird, """{"name":"Ara","canFly":true}""");
        var answer = await Support.Rendering.OfAsync(bird, read);

        Assert.That((read!.Name, read.CanFly), Is.EqualTo(("Ara", true)));
        Assert.That(answer.Body, Is.EqualTo("""{"name":"Ara","shout":"ARA","canFly":true}"""));
        Assert.That(await Bodies.ReadAsync(bird, """{"name":"Aras"}"""), Is.EqualTo("body /name maxLength"));
        Assert.That(await Bodies.ReadAsync(bird, "{}"), Is.EqualTo("body /name required"));
    }

    [Test]
    [Spec("M-327")]
    public async Task ALockedOrPartialEntityMayBeMergedToo()
    {
        var merged = Schema.Object(e => e.Merge(Base.Exclude("b").Lock(Some.Full)).Property("c", Schema.Integer));

        Assert.That(await Bodies.ReadAsync(merged, """{"a":1,"b":2,"c":3}"""), Is.EqualTo("""{"a":1,"c":3}"""));
    }

    [Test]
    [Spec("M-328", "M-329", "W-48")]
    public async Task WithinKeepsTheNamedPropertiesAndNoOthers()
    {
        var only = Entity.Define("Scoped", e => e.Merge(Base).Property("c", Schema.Integer, p => p.Scope(Some.Full))).Within("b", "c");

        var echo = await Bodies.EchoAsync(Schema.ArrayOf(only), """[{"a":1,"b":2,"c":3}]""");
        var locked = await Bodies.EchoAsync(only.Lock(Some.Full), """{"a":1,"b":2,"c":3}""");

        Assert.That(echo.Body, Is.EqualTo("""[{"b":2}]"""));
        Assert.That(locked.Body, Is.EqualTo("""{"b":2,"c":3}"""));
    }

    [Test]
    [Spec("M-328")]
    public void AnUnknownNameIsAMistake()
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Within", a => a
            .Get(r => r.Status(200, Base.Within("b", "bb")).Action(_ => { }))));

        Assert.That(mistaken.Message, Does.Contain("Entity 'Base' has no property 'bb' to exclude or to keep; name one of 'a', 'b'."));
    }

    [Test]
    [Spec("M-330", "W-61")]
    public async Task AGroupOfPropertiesIsABlockThatSeveralObjectsUse()
    {
        static void Stamps(EntityBuilder e) => e.Property("created", Schema.Date).Property("updated", Schema.Date);
        var schema = Schema.Object(e => e.Property("a", Schema.Integer).Use(Stamps));

        Assert.That(await Bodies.ReadAsync(schema, """{"updated":"2024-02-29","a":1}"""), Is.EqualTo("""{"a":1,"updated":"2024-02-29"}"""));
    }

    [Test]
    public async Task VariantsOfTheSameNameAreNotMistakenForEachOther()
    {
        var entity = Entity.Define("E", e => e.Property("a", Schema.Integer).Property("b", Schema.Integer).Property("aB", Schema.Integer));

        Assert.That(await Bodies.ReadAsync(entity.Exclude("a", "b"), """{"a":1,"b":2,"aB":3}"""), Is.EqualTo("""{"aB":3}"""));
        Assert.That(await Bodies.ReadAsync(entity.Exclude("aB"), """{"a":1,"b":2,"aB":3}"""), Is.EqualTo("""{"a":1,"b":2}"""));
    }

    [Test]
    public async Task APropertyIsTakenOutAgain()
    {
        var entity = Entity.Define<Animal>("Animal", e => e.Property(a => a.Name).Property(a => a.Legs).Ignore(a => a.Legs));

        Assert.That(await Bodies.ReadAsync(entity, """{"name":"x","legs":"y"}"""), Is.EqualTo("""{"name":"x","legs":4}"""));
    }

    [Test]
    public async Task AConstantMemberIsAskedForAndAlwaysRendered()
    {
        var entity = Entity.Define<Animal>("Animal", e => e.Const("type", "animal").Property(a => a.Name));

        Assert.That(await Bodies.ReadAsync(entity, """{"name":"x"}"""), Is.EqualTo("body /type required"));
        Assert.That(await Bodies.ReadAsync(entity, """{"name":"x","type":"plant"}"""), Is.EqualTo("body /type const"));
        Assert.That((await Bodies.EchoAsync(entity, """{"name":"x","type":"animal"}""")).Body, Is.EqualTo("""{"type":"animal","name":"x"}"""));
    }

    class Animal
    {
        public string Name { get; set; } = "";

        public int Legs { get; set; } = 4;
    }

    sealed class Bird : Animal
    {
        public bool CanFly { get; set; }
    }
}
