namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class KeysOfMethodsTests
{
    [Test]
    public void AnInstanceMethodShowsItsKey()
    {
        var controller = new NotesController<string>();

        var keys = Seen.In(controller.List);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void AnAsyncMethodShowsItsKey()
    {
        var controller = new NotesController<string>();

        var keys = Seen.In(controller.ListSlowly);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void AStaticMethodShowsItsKey()
    {
        var keys = Seen.In(NotesController<string>.Count);

        Assert.That(keys, Is.EqualTo(new[] { "count" }));
    }

    [Test]
    public void AGenericMethodShowsItsKey()
    {
        var controller = new NotesController<string>();

        var keys = Seen.In(controller.Pair<int>);

        Assert.That(keys, Is.EqualTo(new[] { "pair" }));
    }

    [Test]
    public void AnAsyncGenericMethodShowsItsKey()
    {
        var controller = new NotesController<string>();

        var keys = Seen.In(controller.PairSlowly<int>);

        Assert.That(keys, Is.EqualTo(new[] { "pair" }));
    }

    [Test]
    public void AnOverrideShowsItsOwnKeysOnly()
    {
        NotesController<string> controller = new SilentController();

        var keys = Seen.In(controller.ListSlowly);

        Assert.That(keys, Is.Empty);
    }
}
