using MetaApi.Core.Tests.Support;
using MetaApi.Execution;

namespace MetaApi.Core.Tests.Execution.Handlers;

public sealed class ReturnedValueTests
{
    static readonly object Pair = new { a = 1, b = 2 };

    [Test]
    public async Task TheOnlyKeyOfAStatusIsTheValue()
    {
        var answer = await AnswerOf(r => r.Status(201, s => s.Expose("a", Schema.Integer)).Action(() => 1));

        Assert.That((answer.Status, answer.Body), Is.EqualTo((201, """{"a":1}""")));
    }

    [Test]
    public async Task SeveralKeysAreMembersOfTheValue()
    {
        var answer = await AnswerOf(r => r.Status(200, s => s.Expose("a", Schema.Integer).Expose("b", Schema.Integer)).Action(() => Pair));

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2}"""));
    }

    [Test]
    public async Task AWholeBodyIsTheValueEvenWithOneMember()
    {
        var answer = await AnswerOf(r => r.Status(200, Schema.Object(o => o.Property("a", Schema.Integer))).Action(() => Pair));

        Assert.That(answer.Body, Is.EqualTo("""{"a":1}"""));
    }

    [Test]
    public async Task TheStatusThatWasSetDecides()
    {
        var answer = await AnswerOf(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Status(202, s => s.Expose("b", Schema.Integer))
            .Action((Call call) =>
            {
                call.Status = 202;
                call.Render("b", 2);
            }));
        var returned = await AnswerOf(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Status(202, s => s.Expose("b", Schema.Integer))
            .Action((Call call, CancellationToken stop) => (call.Status = 202) - 200));

        Assert.That((answer.Body, returned.Status, returned.Body), Is.EqualTo(("""{"b":2}""", 202, """{"b":2}""")));
    }

    [Test]
    public async Task AKeyOfAHookStandsBesideTheValue()
    {
        var answer = await AnswerOf(r => r
            .Status(200, s => s.Expose("a", Schema.Integer).Expose("b", Schema.Integer, required: false))
            .Status(201, s => s.Expose("b", Schema.Integer))
            .Before(call => call.Status = 201)
            .Action(() => 2));
        var twice = await AnswerOf(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Before(call => call.Render("a", 1))
            .Action(() => 2));

        Assert.That((answer.Body, twice.Status), Is.EqualTo(("""{"b":2}""", 500)));
        Assert.That(twice.Fault!.Message, Is.EqualTo("The reply already has a value for 'a'; render each key once, and a whole value alone."));
    }

    [Test]
    public async Task ATextGoesWhereATextIsDeclared()
    {
        var answer = await AnswerOf(r => r.StatusText(200, "text/csv").Action(() => "a,b"));

        Assert.That((answer.Body, answer.ContentType), Is.EqualTo(("a,b", "text/csv")));
    }

    [Test]
    public async Task AValueForAStatusWithoutABodyIsAFault()
    {
        var answer = await AnswerOf(r => r.Status(204).Action(() => 1));

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Fault!.Message, Does.Contain("204, which is declared without one"));
    }

    [Test]
    public async Task AValueForAnUndeclaredStatusIsAFault()
    {
        var answer = await AnswerOf(r => r.Status(201, Schema.Integer).Action((Call call, CancellationToken stop) => call.Status = 202));

        Assert.That(answer.Fault!.Message, Does.Contain("the status 202, which it does not declare"));
    }

    [Test]
    public async Task NullIsAValueWhereItIsAllowed()
    {
        var answer = await AnswerOf(r => r.Status(200, Schema.String.Nullable()).Action(() => (string?)null));

        Assert.That(answer.Body, Is.EqualTo("null"));
    }

    [Test]
    public async Task NothingIsRenderedAfterAnAbortAProblemOrAText()
    {
        var aborted = await AnswerOf(r => r.Status(200, Schema.Integer).Status(410).Action((Call call, CancellationToken stop) => call.Abort(410).Status));
        var problem = await AnswerOf(r => r.Status(200, Schema.Integer).Status(409).Action((Call call, CancellationToken stop) => call.Problem("no", 409).Status));
        var sent = await AnswerOf(r => r.Status(200, Schema.Integer).Action((Call call, CancellationToken stop) => call.Send("text").Path.Length));

        Assert.That((aborted.Status, problem.Status, sent.Body), Is.EqualTo((410, 409, "text")));
    }

    [Test]
    public async Task AHookAfterwardsFindsTheValueRendered()
    {
        var answer = await AnswerOf(r => r.Status(200, s => s.Expose("a", Schema.Integer)).After(call => call.SetHeader("X-After", "yes")).Action(() => 1));

        Assert.That((answer.Body, answer.Header("X-After")), Is.EqualTo(("""{"a":1}""", "yes")));
    }

    [Test]
    public async Task OneHandlerMayReturnDifferentTypes()
    {
        var turn = 0;
        var api = Api.Define("Turns", a => a.Get(r => r.Status(200, Schema.Any).Action(object () => turn++ switch
        {
            0 => "text",
            1 => Task.FromResult(1),
            2 => new ValueTask<bool>(true),
            _ => Task.FromResult("later"),
        })));

        var bodies = new List<string>();
        for (var i = 0; i < 5; i++)
            bodies.Add((await api.CallAsync("GET", "/")).Body);

        Assert.That(bodies, Is.EqualTo(["\"text\"", "1", "true", "\"later\"", "\"later\""]));
    }

    [Test]
    public async Task ATaskThatWasWaitedForIsKnownFromOneThatWasDoneAtOnce()
    {
        var returned = new ReturnedValue();
        Task<string> done = Task.FromResult("done"), waited = Waited();
        await waited;
        for (var i = 0; i < 3; i++)
            Assert.That((await returned.ReadAsync(done), await returned.ReadAsync(waited)), Is.EqualTo(("done", "waited")));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            _ = (returned.ReadAsync(done).IsCompleted, returned.ReadAsync(waited).IsCompleted);

        Assert.That(waited.GetType(), Is.Not.EqualTo(done.GetType()));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(100 * 40));
    }

    static async Task<string> Waited()
    {
        await Task.Yield();
        return "waited";
    }

    static Task<Answer> AnswerOf(Action<ApiRouteBuilder> route) => Api.Define("Returned", a => a.Get(route)).CallAsync("GET", "/");
}
