namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class KeyCertaintyTests
{
    const string Constant = "constant";

    static bool Flag => Environment.TickCount > 0;

    static string? Name => Environment.GetEnvironmentVariable("NAME");

    [Test]
    public void AConstantExpressionIsAKey()
    {
        var action = (FakeCall call) => call.Render(Constant, 1).Render(nameof(Flag) + "s", 2);

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "constant", "Flags" }));
    }

    [Test]
    public void AGenericRenderHasAKey()
    {
        var action = (FakeCall call) => call.Render("notes", 1, 200);

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void ARenderWithoutAKeyShowsNothing()
    {
        var action = (FakeCall call) => call.Render("value").Render("a", "b", "c", "d").Send("text", 1);

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void AKeyOfTwoChoicesIsNotCertain()
    {
        var action = (FakeCall call) => call.Render(Flag ? "a" : "b", 1).Render(Name ?? "c", 2).Render(Flag switch { true => "d", _ => "e" }, 3);

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void AKeyOfTwoChoicesIsNotCertainAcrossAnAwait()
    {
        var action = async (FakeCall call) => call.Render(Flag ? "a" : "b", await Slow.Value("c"));

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void AComputedKeyShowsNothing()
    {
        var action = (FakeCall call) => call.Render($"a{Name}", 1).Render("b" + Name, 2).Render("C".ToLowerInvariant(), 3).Render(string.Empty, 4);

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);
    }

    [Test]
    public void AVariableShowsNoOtherKeyThanItsOwn()
    {
        var action = (FakeCall call) =>
        {
            var key = "notes";
            return call.Render(key, "value");
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.SubsetOf(new[] { "notes" }));
    }
}
