namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class KeyBesideValueTests
{
    static bool Flag => Environment.TickCount > 0;

    static string? Name => Environment.GetEnvironmentVariable("NAME");

    [Test]
    public void AChoiceOfValuesLeavesTheKeyCertain()
    {
        var action = (FakeCall call) => call
            .Render("a", Flag ? 1 : 2)
            .Render("b", Name ?? "x")
            .Render("c", Flag && Name == "y" || Name == "z")
            .Render("d", Name ?? throw new InvalidOperationException("e"))
            .Render("f", Name?.Length)
            .Render("g", Environment.TickCount switch { 0 => "h", 1 => "i", 2 => "j", _ => "k" });

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "a", "b", "c", "d", "f", "g" }));
    }

    [Test]
    public void TextsInTheValueAreNotKeys()
    {
        var action = (FakeCall call) => call
            .Render("a", string.Concat("b", "c"))
            .Render("d", new Dictionary<string, object> { ["e"] = new Uri("f"), ["g"] = new[] { "h", "i" } })
            .Render("j", $"k{Name}l{Flag}")
            .Render("m", new[,] { { Name }, { "o" } }[0, 0])
            .Render("n", (string text) => text + "p");

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "a", "d", "j", "m", "n" }));
    }

    [Test]
    public void TextsInAnAwaitedValueAreNotKeys()
    {
        var action = async (FakeCall call) => call
            .Render("a", await Slow.Value("b"))
            .Render("c", string.Concat("d", await Slow.Value("e"), "f"));

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "a", "c" }));
    }

    [Test]
    public void ARenderInsideAValueIsSeenToo()
    {
        var action = (FakeCall call) => call.Render("outer", call.Render("inner", "x"));

        var keys = Seen.In(action);

        Assert.That(keys, Is.EquivalentTo(new[] { "outer", "inner" }));
    }

    [Test]
    public void ArgumentsInAnotherOrderKeepTheKey()
    {
        var action = (FakeCall call) => call.Render(value: string.Concat("a", Name), key: "b");

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void VariableArgumentsAreNotMistakenForAKey()
    {
        var action = (FakeCall call) => call.Render("a", Variable(__arglist("b", "c")));

        var keys = Seen.In(action);

        Assert.That(keys, Is.SubsetOf(new[] { "a" }));
    }

    static object Variable(__arglist) => 1;
}
