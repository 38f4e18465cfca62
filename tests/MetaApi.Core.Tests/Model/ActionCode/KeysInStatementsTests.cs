namespace MetaApi.Core.Tests.Model.ActionCode;

sealed class KeysInStatementsTests
{
    static bool Flag => Environment.TickCount > 0;

    [Test]
    public void BothBranchesOfAnIfAreSeen()
    {
        var action = (FakeCall call) =>
        {
            if (Flag)
                call.Render("a", 1);
            else
                call.Render("b", 2);
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EquivalentTo(new[] { "a", "b" }));
    }

    [Test]
    public void AllBlocksOfATryAreSeen()
    {
        var action = (FakeCall call) =>
        {
            try { call.Render("try", 1); }
            catch (InvalidOperationException e) when (e.Message.Contains("filter", StringComparison.Ordinal)) { call.Render("filtered", e); }
            catch (Exception e) { call.Render("catch", e); }
            finally { call.Render("finally", 1); }
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EquivalentTo(new[] { "try", "filtered", "catch", "finally" }));
    }

    [Test]
    public void AllBlocksOfAnAsyncTryAreSeen()
    {
        var action = async (FakeCall call) =>
        {
            try { call.Render("try", await Slow.Value(1)); }
            catch (Exception) { call.Render("catch", await Slow.Value(1)); }
            finally { call.Render("finally", await Slow.Value(1)); }
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EquivalentTo(new[] { "try", "catch", "finally" }));
    }

    [Test]
    public void TheBodyOfALoopIsSeen()
    {
        var action = (FakeCall call) =>
        {
            foreach (var number in new List<int> { 1 })
                call.Render("foreach", number);
            for (var i = 0; i < 2; i++)
                call.Render("for", i);
            while (Flag)
                call.Render("while", 1);
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EquivalentTo(new[] { "foreach", "for", "while" }));
    }

    [Test]
    public void TheBodyOfAnAwaitForeachIsSeen()
    {
        var action = async (FakeCall call) =>
        {
            await foreach (var number in Slow.Numbers())
                call.Render("number", await Slow.Value(number));
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "number" }));
    }

    [Test]
    public void TheCasesOfASwitchAreSeen()
    {
        var action = (FakeCall call) =>
        {
            switch (Environment.TickCount)
            {
                case 0: call.Render("zero", 0); break;
                case 1: call.Render("one", 1); break;
                case 2: call.Render("two", 2); break;
                case 3: call.Render("three", 3); break;
                default: call.Render("many", 4); break;
            }
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EquivalentTo(new[] { "zero", "one", "two", "three", "many" }));
    }

    [Test]
    public void TheArmsOfASwitchOnTextAreSeen()
    {
        var action = (FakeCall call) => Environment.MachineName switch
        {
            "x" => call.Render("a", 1),
            "y" => call.Render("b", 2),
            _ => throw new InvalidOperationException("z"),
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EquivalentTo(new[] { "a", "b" }));
    }

    [Test]
    public void TheBodyOfAUsingIsSeen()
    {
        var action = (FakeCall call) =>
        {
            using var stream = new MemoryStream();
            lock (stream)
                call.Render("stream", stream);
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "stream" }));
    }

    [Test]
    public void TheBodyOfAnAwaitUsingIsSeen()
    {
        var action = async (FakeCall call) =>
        {
            await using var resource = Slow.Resource();
            call.Render("resource", await Slow.Value(resource));
        };

        var keys = Seen.In(action);

        Assert.That(keys, Is.EqualTo(new[] { "resource" }));
    }
}
