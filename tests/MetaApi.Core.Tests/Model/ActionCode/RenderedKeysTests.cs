namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class RenderedKeysTests
{
    [Test]
    public void AnExpressionLambdaShowsItsKey()
    {
        var action = (FakeCall call) => call.Render("notes", 1);

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void AStatementLambdaShowsItsKey()
    {
        var action = (FakeCall call) => { call.Render("notes", 1); };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void ALambdaWithCapturedVariablesShowsItsKey()
    {
        var notes = new List<int>();
        var action = (FakeCall call) => call.Render("notes", notes);

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void AnAsyncLambdaThatAwaitsBeforeShowsItsKey()
    {
        var action = async (FakeCall call) =>
        {
            var notes = await Slow.Value(1);
            call.Render("notes", notes);
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void AnAsyncLambdaThatAwaitsTheValueShowsItsKey()
    {
        var action = async (FakeCall call) => call.Render("notes", await Slow.Value(1));

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "notes" }));
    }

    [Test]
    public void AnIteratorShowsItsKeys()
    {
        var keys = Seen.In(Numbers);

        Assert.That(keys, Is.EqualTo(new[] { "first", "second" }));

        static IEnumerable<int> Numbers(FakeCall call)
        {
            call.Render("first", 1);
            yield return 1;
            call.Render("second", 2);
        }
    }

    [Test]
    public void AnAsyncIteratorShowsItsKeys()
    {
        var keys = Seen.In(Numbers);

        Assert.That(keys, Is.EqualTo(new[] { "first", "second" }));

        static async IAsyncEnumerable<int> Numbers(FakeCall call)
        {
            call.Render("first", await Slow.Value(1));
            yield return 1;
            call.Render("second", 2);
        }
    }

    [Test]
    public void ADelegateOfManyTargetsShowsTheKeysOfAll()
    {
        Action<FakeCall> first = call => call.Render("a", 1);
        Action<FakeCall> second = call => call.Render("b", 1).Render("a", 2);

        var keys = Seen.In(first + second);

        Assert.That(keys, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void ChainedRendersAreAllSeen()
    {
        var action = (FakeCall call) => call.Render("a", 1).Render("b", 2);

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void CodeThatTheActionCallsIsNotRead()
    {
        var action = (FakeCall call) =>
        {
            Helper(call);
            new[] { 1 }.ToList().ForEach(number => call.Render("lambda", number));
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.Empty);

        static void Helper(FakeCall call) => call.Render("helper", 1);
    }
}
