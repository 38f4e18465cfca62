using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Handlers;

/// <summary>Each way to write a handler, chosen by the compiler as a user would meet it.</summary>
public sealed class OverloadTests
{
    static IEnumerable<TestCaseData> WithValue => new Dictionary<string, Action<ApiRouteBuilder>>
    {
        ["lambda"] = r => r.Action<Named>((call, input) => input.Name),
        ["lambda of a task"] = r => r.Action<Named>((call, input) => Task.FromResult(input.Name)),
        ["lambda of a value task"] = r => r.Action<Named>((call, input) => new ValueTask<string>(input.Name)),
        ["async lambda"] = r => r.Action<Named>(async (call, input) =>
        {
            await Task.Yield();
            return input.Name;
        }),
        ["async expression"] = r => r.Action<Named>(async (call, input) => await LaterAsync(call, input)),
        ["typed lambda"] = r => r.Action<Named>((Call call, Named input) => input.Name),
        ["lambda without the call"] = r => r.Action<Named>((Named input) => input.Name),
        ["lambda with cancellation"] = r => r.Action<Named>((Named input, CancellationToken stop) => Task.FromResult(stop.IsCancellationRequested ? "" : input.Name)),
        ["method"] = r => r.Action<Named>(Now),
        ["method of a task"] = r => r.Action<Named>(LaterAsync),
        ["method of a value task"] = r => r.Action<Named>(SoonAsync),
        ["method without the call"] = r => r.Action<Named>(Alone),
        ["input by name"] = r => r.Action((string name) => name),
        ["input by name, later"] = r => r.Action(async (string name) =>
        {
            await Task.Yield();
            return name;
        }),
        ["method with an input by name"] = r => r.Action(Plain),
        ["the call alone, with its type"] = r => r.Action((Call call) => call.Params.Get<string>("name")),
        ["method of the call alone"] = r => r.Action(OfCallAsync),
        ["typed plain action"] = r => r.Action((Call call) => { call.Render("said", call.Params.Get<string>("name")); }),
        ["typed plain action, later"] = r => r.Action(async (Call call) =>
        {
            await Task.Yield();
            call.Render("said", call.Params.Get<string>("name"));
        }),
        ["plain action as a method"] = r => r.Action(PlainAsync),
        ["the call and an input by name"] = r => r.Action((Call call, string name) => name),
        ["plain action"] = r => r.Action(call => call.Render("said", call.Params.Get<string>("name"))),
        ["own rendering"] = r => r.Action<Named>((call, input) => call.Render("said", input.Name)),
        ["own rendering in a block"] = r => r.Action<Named>((call, input) => { call.Render("said", input.Name); }),
        ["own rendering, later"] = r => r.Action<Named>(async (call, input) =>
        {
            await Task.Yield();
            call.Render("said", input.Name);
        }),
        ["own rendering in a method"] = r => r.Action<Named>(Rendering),
        ["own rendering in a method, later"] = r => r.Action<Named>(RenderingAsync),
        ["own rendering beside a value"] = r => r.Action<Named>((call, input) =>
        {
            call.Render("said", input.Name);
            return "another";
        }),
    }.Select(way => new TestCaseData(way.Value).SetArgDisplayNames(way.Key));

    [TestCaseSource(nameof(WithValue))]
    public async Task AHandlerAnswersHoweverItIsWritten(object action)
    {
        var api = Api.Define("Handlers", a => a.Get(r =>
        {
            r.Params(p => p.Query("name", required: true)).Status(200, s => s.Expose("said", Schema.String));
            ((Action<ApiRouteBuilder>)action)(r);
        }));

        var answer = await api.CallAsync("GET", "/?name=Ann");
        var again = await api.CallAsync("GET", "/?name=Bob");

        Assert.That(answer.Body, Is.EqualTo("""{"said":"Ann"}"""), answer.Fault?.ToString());
        Assert.That(again.Body, Is.EqualTo("""{"said":"Bob"}"""));
    }

    static IEnumerable<TestCaseData> WithoutValue => new Dictionary<string, Action<ApiRouteBuilder>>
    {
        ["block"] = r => r.Action<Named>((call, input) => { }),
        ["completed task"] = r => r.Action<Named>((call, input) => Task.CompletedTask),
        ["async block"] = r => r.Action<Named>(async (call, input) => await Task.Yield()),
        ["value task"] = r => r.Action<Named>((call, input) => ValueTask.CompletedTask),
        ["null"] = r => r.Action<Named>((call, input) => (string?)null),
        ["task of null"] = r => r.Action<Named>((call, input) => Task.FromResult<string?>(null)),
        ["several tasks"] = r => r.Action<Named>((call, input) => Task.WhenAll(Task.Run(() => { }), Task.CompletedTask)),
        ["no parameters"] = r => r.Action(() => { }),
        ["void of an input"] = r => r.Action((string name) => { }),
    }.Select(way => new TestCaseData(way.Value).SetArgDisplayNames(way.Key));

    [TestCaseSource(nameof(WithoutValue))]
    public async Task AHandlerWithoutAValueRendersNothing(object action)
    {
        var api = Api.Define("Handlers", a => a.Get(r =>
        {
            r.Params(p => p.Query("name", required: true)).Status(204);
            ((Action<ApiRouteBuilder>)action)(r);
        }));

        var answer = await api.CallAsync("GET", "/?name=Ann");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((204, "")), answer.Fault?.ToString());
    }

    [Test]
    public async Task ATaskThatFailsLaterReachesTheRescues()
    {
        var api = Api.Define("Handlers", a => a
            .RescueError<FormatException>(409, (call, e) => call.Problem(e.Message))
            .Get(r => r.Params(p => p.Query("name", required: true)).Action<Named>(async (call, input) =>
            {
                await Task.Yield();
                throw new FormatException(input.Name);
            })));

        var answer = await api.CallAsync("GET", "/?name=Ann");

        Assert.That(answer.Status, Is.EqualTo(409));
        Assert.That(answer.Body, Does.Contain("Ann"));
    }

    static string Now(Call call, Named input) => input.Name;

    static Task<string> LaterAsync(Call call, Named input) => Task.FromResult(input.Name);

    static ValueTask<string> SoonAsync(Call call, Named input) => new(input.Name);

    static Task<string> OfCallAsync(Call call) => Task.FromResult(call.Params.Get<string>("name"));

    static Task PlainAsync(Call call) => Task.FromResult(call.Render("said", call.Params.Get<string>("name")));

    static string Alone(Named input) => input.Name;

    static string Plain(string name) => name;

    static void Rendering(Call call, Named input) => call.Render("said", input.Name);

    static Task RenderingAsync(Call call, Named input)
    {
        call.Render("said", input.Name);
        return Task.CompletedTask;
    }

    sealed record Named(string Name);
}
