using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class PatchesTests
{
    static readonly Entity<Street> StreetEntity = Entity.Define<Street>("Street", e => e.Property(s => s.Name, p => p.Required().Length(1, 5)).Property(s => s.Number));

    static readonly Entity<Profile> ProfileEntity = Entity.Define<Profile>("Profile", e => e
        .Const("kind", "profile")
        .Property(p => p.Id, p => p.RenderOnly())
        .Property(p => p.Name, p => p.Required())
        .Property(p => p.Age, p => p.Default(18).AtMost(99))
        .Property(p => p.Nick)
        .Property(p => p.Home, StreetEntity)
        .Property(p => p.Tags)
        .Property(p => p.Label, p => p.Value(x => x.Name)));

    static Profile Sample => new()
    {
        Id = 1, Name = "Ann", Age = 5, Nick = "A", Home = new() { Name = "Elm", Number = 3 }, Tags = ["a"],
    };

    [Test]
    [Spec("M-342")]
    public async Task WhatWasSentTakesThePlaceOfWhatIsAndTheRestStays()
    {
        var patch = await PatchAsync("""{"name":"Bob","id":7,"tags":["b","c"],"home":{"number":4}}""");

        var changed = patch.ApplyTo(Sample);

        Assert.That((changed.Id, changed.Name, changed.Age, changed.Nick), Is.EqualTo((1, "Bob", 5, "A")));
        Assert.That((changed.Home!.Name, changed.Home.Number, string.Join(' ', changed.Tags!)), Is.EqualTo(("Elm", 4, "b c")));
    }

    [Test]
    public async Task NullRemovesWhatIsOptional()
    {
        var patch = await PatchAsync("""{"nick":null,"age":null,"home":null}""");

        var changed = patch.ApplyTo(Sample);

        Assert.That((changed.Nick, changed.Age, changed.Home, changed.Name), Is.EqualTo(((string?)null, 0, (Street?)null, "Ann")));
        Assert.That(await Bodies.ReadAsync(ProfileEntity.Patch(), """{"name":null}"""), Is.EqualTo("body /name null"));
    }

    [Test]
    public async Task AnObjectThatWasNotThereIsMadeOfWhatWasSent()
    {
        var patch = await PatchAsync("""{"home":{"name":"Oak"}}""");

        var changed = patch.ApplyTo(new() { Name = "Ann" });

        Assert.That((changed.Home!.Name, changed.Home.Number), Is.EqualTo(("Oak", 0)));
    }

    [Test]
    public async Task APatchTellsWhatWasSent()
    {
        var patch = await PatchAsync("""{"nick":null,"age":"7"}""");

        Assert.That(patch.Names, Is.EqualTo((string[])["age", "nick"]));
        Assert.That((patch.Has("nick"), patch.Has("name"), patch.Has("nobody")), Is.EqualTo((true, false, false)));
        Assert.That((patch.Has(p => p.Nick), patch.Has(p => p.Name)), Is.EqualTo((true, false)));
        Assert.That((patch.Get(p => p.Age), patch.Get(p => p.Nick), patch.Get(p => p.Name)), Is.EqualTo((7, (string?)null, (string?)null)));
        Assert.That(() => patch.Get(p => p.Id), Throws.ArgumentException);
    }

    [Test]
    public async Task APatchIsJudgedByTheRulesOfWhatItChanges()
    {
        var read = await Bodies.ReadAsync(ProfileEntity.Patch(), """{"age":100,"home":{"name":"Too long"},"name":""}""");

        Assert.That(read.Split('\n'), Is.EquivalentTo((string[])["body /age max", "body /home/name maxLength", "body /name required"]));
    }

    [Test]
    public async Task AConstantThatNoPropertyHoldsIsCheckedAndChangesNothing()
    {
        var patch = await PatchAsync("""{"kind":"profile","name":"Bob"}""");

        Assert.That(patch.ApplyTo(Sample).Name, Is.EqualTo("Bob"));
        Assert.That(await Bodies.ReadAsync(ProfileEntity.Patch(), """{"kind":"other"}"""), Is.EqualTo("body /kind const"));
    }

    [Test]
    public async Task AnUntypedPatchIsARecordOfWhatWasSent()
    {
        var note = Entity.Define("Note", e => e
            .Property("title", Schema.String, p => p.Required()).Property("stars", Schema.Integer, p => p.Default(3))
            .Property("author", Entity.Define("By", a => a.Property("name", Schema.String, p => p.Required()))));

        Assert.That(await Bodies.ReadAsync(note.Patch(), """{"stars":null,"author":{}}"""), Is.EqualTo("""{"stars":null,"author":{}}"""));
        Assert.That(await Bodies.ReadAsync(note.Patch(), """{"title":null}"""), Is.EqualTo("body /title null"));
    }

    [Test]
    public async Task APatchMayBeAProperty()
    {
        Patch<Profile>? seen = null;
        var api = Api.Define("Patches", a => a.Patch("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Property("profile", ProfileEntity.Patch(), required: true))
            .Action(call => seen = call.Params.Get<Patch<Profile>>("profile"))));

        await api.CallAsync("PATCH", "/1", """{"profile":{"name":"Bob"}}""");

        Assert.That(seen!.Names, Is.EqualTo((string[])["name"]));
    }

    [Test]
    public async Task RulesAboutWhatMustBeThereDoNotHoldForAPatch()
    {
        var contact = Entity.Define<Profile>("Contact", e => e
            .Property(p => p.Name).Property(p => p.Nick).Property(p => p.Age)
            .AtLeastOneOf(p => p.Name, p => p.Nick).MutuallyExclusive(p => p.Name, p => p.Age));

        Assert.That(await Bodies.ReadAsync(contact, "{}"), Is.EqualTo("body atLeastOne"));
        Assert.That(await Bodies.GetAsync<Patch<Profile>>(contact.Patch(), "{}"), Is.Not.Null);
        Assert.That(await Bodies.ReadAsync(contact.Patch(), """{"name":"x","age":1}"""), Is.EqualTo("body exclusive"));
    }

    static async Task<Patch<Profile>> PatchAsync(string json) =>
        (await Bodies.GetAsync<Patch<Profile>>(ProfileEntity.Patch(), json))!;

    sealed class Street
    {
        public string Name { get; set; } = "";

        public int Number { get; set; }
    }

    sealed class Profile
    {
        public int Id { get; set; }

        public string Name { get; init; } = "";

        public int Age { get; set; }

        public string? Nick { get; set; }

        public Street? Home { get; set; }

        public List<string>? Tags { get; set; }

        public string Label { get; set; } = "";
    }
}
