using System.Security.Claims;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ChainedTests
{
    readonly Diary diary = new();

    [Test]
    [Spec("M-060", "M-064")]
    public async Task StepsRunInOrderAfterBeforeHooksAndBeforeAfterHooks()
    {
        var api = Api.Define("Chained", a => a.Get(r => r
            .After(diary.Hook("after"))
            .DoAny(diary.Hook("first"))
            .Authorize(call => Noted("authorize"))
            .DoAny(async _ =>
            {
                await Task.Yield();
                diary.Note("last");
            })
            .Before(diary.Hook("before"))));

        await api.CallAsync("GET", "/");

        Assert.That(diary.Text, Is.EqualTo("before first authorize last after"));
    }

    [Test]
    [Spec("M-061")]
    public async Task ACallerWhoIsNotAuthorizedIs401AndLaterStepsDoNotRun()
    {
        var api = Api.Define("Chained", a => a.Get(r => r.Authorize(_ => false).DoAny(diary.Hook("later"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Code, diary.Text), Is.EqualTo((401, "unauthorized", "")));
    }

    [Test]
    public async Task ACallerWhoIsKnownAndNotAuthorizedIs403()
    {
        var api = Api.Define("Chained", a => a.Get(r => r.Authorize(async call =>
        {
            await Task.Yield();
            return call.User.IsInRole("Admin");
        })));
        var request = new FakeRequest("GET", "/");
        request.User.AddIdentity(new ClaimsIdentity("Test"));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.Code), Is.EqualTo((403, "forbidden")));
    }

    [Test]
    [Spec("M-128")]
    public async Task ARescueMayAnswerForThoseWhoAreNotAuthorized()
    {
        var api = Api.Define("Chained", a => a
            .RescueError<NotAuthorizedException>(404, (call, e) => call.Problem("No such page"))
            .Get(r => r.Authorize(_ => false)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(404));
        Assert.That(answer.Body, Does.Contain("No such page"));
    }

    [Test]
    [Spec("M-062")]
    public async Task AResourceIsOfferedToLaterStepsAndALaterOneReplacesIt()
    {
        var api = Api.Define("Chained", a => a
            .Finally(call => diary.Note(call.Resource<string>()))
            .Get(r => r
                .Status(200, s => s.Expose("found", Schema.String))
                .Resource(_ => "first")
                .DoAny(call => diary.Note(call.Resource<string>()))
                .Resource(async call =>
                {
                    await Task.Yield();
                    return call.Resource<string>() + "+second";
                })
                .DoAny(call => call.Render("found", call.Resource<object>()))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Body, diary.Text), Is.EqualTo(("""{"found":"first+second"}""", "first first+second")), answer.Fault?.ToString());
    }

    static IEnumerable<TestCaseData> Nothing => new Dictionary<string, Action<ApiRouteBuilder>>
    {
        ["null"] = r => r.Resource(_ => (string?)null),
        ["task of null"] = r => r.Resource(_ => Task.FromResult<string?>(null)),
        ["value task of null"] = r => r.Resource(_ => new ValueTask<string?>((string?)null)),
        ["async null"] = r => r.Resource(async _ =>
        {
            await Task.Yield();
            return null;
        }),
        ["method"] = r => r.Resource(NobodyAsync),
    }.Select(way => new TestCaseData(way.Value).SetArgDisplayNames(way.Key));

    [TestCaseSource(nameof(Nothing))]
    [Spec("M-062")]
    [Spec("M-128")]
    public async Task AResourceThatIsNotThereIs404AndLaterStepsDoNotRun(object resource)
    {
        var api = Api.Define("Chained", a => a.Get(r =>
        {
            ((Action<ApiRouteBuilder>)resource)(r);
            r.DoAny(diary.Hook("later"));
        }));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Code, diary.Text), Is.EqualTo((404, "not_found", "")), answer.Fault?.ToString());
    }

    [Test]
    public async Task AResourceThatIsOfAnotherTypeOrWasNotLookedForIsNamed()
    {
        var other = await Api.Define("Chained", a => a.Get(r => r.Resource(_ => "text").DoAny(call => call.Resource<Uri>()))).CallAsync("GET", "/");
        var none = await Api.Define("Chained", a => a.Get(r => r.Action(call => call.Resource<Uri>()))).CallAsync("GET", "/");
        var valueless = await Api.Define("Chained", a => a.Get(r => r.Resource(_ => Task.CompletedTask))).CallAsync("GET", "/");

        Assert.That(other.Fault!.Message, Is.EqualTo("The resource is of type string, not Uri."));
        Assert.That(none.Fault!.Message, Is.EqualTo("No Resource(…) step of this route has found anything yet."));
        Assert.That(valueless.Fault!.Message, Is.EqualTo("The code of Resource(…) returned a task without a value."));
    }

    [Test]
    [Spec("M-063")]
    public async Task AStatusIsSetByItsStep()
    {
        var api = Api.Define("Chained", a => a
            .Get("/now", r => r.Status(200).Status(202).SetStatus(_ => 202))
            .Get("/later", r => r.Status(200).Status(202).SetStatus(async _ =>
            {
                await Task.Yield();
                return 202;
            })));

        var now = await api.CallAsync("GET", "/now");
        var later = await api.CallAsync("GET", "/later");

        Assert.That((now.Status, later.Status), Is.EqualTo((202, 202)));
    }

    [Test]
    public async Task AnAbortIsTheLastStep()
    {
        var api = Api.Define("Chained", a => a
            .Get("/step", r => r.DoAny(diary.Abort("abort")).DoAny(diary.Hook("later")))
            .Get("/authorize", r => r.Authorize(call => call.Abort(202).Status is null).DoAny(diary.Hook("later")))
            .Get("/resource", r => r.Resource(call => call.Abort(202).Status is null ? "" : null).DoAny(diary.Hook("later"))));

        var step = await api.CallAsync("GET", "/step");
        var authorize = await api.CallAsync("GET", "/authorize");
        var resource = await api.CallAsync("GET", "/resource");

        Assert.That((step.Status, authorize.Status, resource.Status, diary.Text), Is.EqualTo((202, 202, 202, "abort")));
    }

    [Test]
    [Spec("M-057", "M-065")]
    public void StepsBesideAnActionAreAMistakeWhicheverComesFirst()
    {
        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Chained", a => a
            .Get(r => r.Authorize(_ => false).Action(_ => { }))
            .Put(r => r.Action(_ => { }).Authorize(_ => false)))).Mistakes;

        Assert.That(mistakes.Select(m => $"{m.Place} {m.Problem}; {m.Remedy}"), Is.EqualTo((string[])
        [
            "GET / has Authorize(…) beside Action(…), where it would never run; say it as a hook, or use DoAny(…) in the place of Action(…)",
            "PUT / has Authorize(…) beside Action(…), where it would never run; say it as a hook, or use DoAny(…) in the place of Action(…)",
        ]));
    }

    bool Noted(string entry)
    {
        diary.Note(entry);
        return true;
    }

    static Task<string?> NobodyAsync(Call call) => Task.FromResult<string?>(null);
}
