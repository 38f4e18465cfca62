using System.Runtime.ExceptionServices;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class AbortTests
{
    static IEnumerable<TestCaseData> Places =>
    [
        Place("BeforeValidation", "whole< first1 whole> finally", (r, d) => r.BeforeValidation(d.Abort("first1")).BeforeValidation(d.Hook("first2"))),
        Place("Before", "whole< around< before1 around> whole> finally", (r, d) => r.Around(d.Around("around")).Before(d.Abort("before1")).Before(d.Hook("before2"))),
        Place("Action", "whole< around< action around> whole> finally", (r, d) => r.Around(d.Around("around")).Action(d.Abort("action"))),
        Place("After", "whole< action after1 whole> finally", (r, d) => r.After(d.Abort("after1")).After(d.Hook("after2"))),
        Place("Around", "whole< around whole> finally", (r, d) => r.Around((call, next) =>
        {
            d.Abort("around")(call);
            return next();
        }).Before(d.Hook("before"))),
        Place("AroundWithoutGoingOn", "whole< around whole> finally", (r, d) => r.Around((call, _) =>
        {
            d.Abort("around")(call);
            return Task.CompletedTask;
        })),
        Place("AroundCall", "whole< inner whole> finally", (r, d) => r.AroundCall((call, next) =>
        {
            d.Abort("inner")(call);
            return next();
        }).BeforeValidation(d.Hook("first"))),
        Place("AroundCallWithoutGoingOn", "whole< inner whole> finally", (r, d) => r.AroundCall((call, _) =>
        {
            d.Abort("inner")(call);
            return Task.CompletedTask;
        })),
        Place("AroundCallAfterwards", "whole< action inner whole> finally", (r, d) => r.AroundCall(async (call, next) =>
        {
            await next();
            d.Abort("inner")(call);
        })),
    ];

    [TestCaseSource(nameof(Places))]
    [Spec("M-107", "M-110")]
    public async Task AnAbortEndsTheCallWithoutAnException(object declare, string expected)
    {
        var diary = new Diary();
        var thrown = 0;
        var api = Api.Define("Abort", a => a.AroundCall(diary.Around("whole")).Finally(diary.Hook("finally")).Get(r => ((Action<ApiRouteBuilder, Diary>)declare)(
            r.Status(200, Schema.Integer).Action(call =>
            {
                diary.Note("action");
                call.Render(1);
            }), diary)));

        AppDomain.CurrentDomain.FirstChanceException += Count;
        var answer = await api.CallAsync("GET", "/");
        AppDomain.CurrentDomain.FirstChanceException -= Count;

        Assert.That((answer.Status, answer.Body, diary.Text), Is.EqualTo((202, "", expected)));
        Assert.That((answer.Fault, thrown), Is.EqualTo(((Exception?)null, 0)));

        void Count(object? sender, FirstChanceExceptionEventArgs _) => thrown++;
    }

    [Test]
    public async Task AnAbortWhileTheInputsAreReadSkipsWhatFollows()
    {
        var diary = new Diary();
        var blocked = Schema.String.Check((string _, ValueContext at) =>
        {
            diary.Abort("read")(at.Call);
            return null;
        });
        var api = Api.Define("Abort", a => a.AroundCall(diary.Around("whole")).Before(diary.Hook("before")).Finally(diary.Hook("finally")).Get(r => r
            .Params(p => p.Query("name", blocked))
            .Action(diary.Hook("action"))));

        var answer = await api.CallAsync("GET", "/?name=x");

        Assert.That((answer.Status, answer.Body, diary.Text), Is.EqualTo((202, "", "whole< read whole> finally")));
    }

    [TestCase(false)]
    [TestCase(true, Description = "as it is with a hook around the call")]
    public async Task AnAbortWhileTheReplyIsRenderedDropsIt(bool isEnclosed)
    {
        var diary = new Diary();
        var hidden = Schema.String.Before((value, at) =>
        {
            at.Call.Abort(404);
            return value;
        }, Stage.Render);
        var api = Api.Define("Abort", a => (isEnclosed ? a.AroundCall(diary.Around("whole")) : a).Get(r => r
            .Status(200, hidden)
            .Action(call => call.Render("secret"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((404, "not_found")));
        Assert.That(answer.Body, Does.Not.Contain("secret"));
    }

    [Test]
    public async Task AnErrorBehindAnAbortIsStillAnError()
    {
        var diary = new Diary();
        var api = Api.Define("Abort", a => a
            .RescueError<InvalidOperationException>(409, (call, _) => call.Problem($"aborted: {call.IsAborted}"))
            .Around(async (call, next) =>
            {
                await next();
                diary.Fail("around>")(call);
            })
            .Get(r => r.Action(diary.Abort("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((409, "action around>")));
        Assert.That(answer.Body, Does.Contain("aborted: False"));
    }

    [Test]
    public async Task AnAbortWithADetailIsAProblem()
    {
        var api = Api.Define("Abort", a => a.BeforeValidation(call => call.Abort(401, "Log in first")).Get(r => r.Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.ContentType, answer.Code), Is.EqualTo((401, "application/problem+json", "unauthorized")));
        Assert.That(answer.Body, Does.Contain("Log in first"));
    }

    [Test]
    public async Task AnAbortKeepsATextAndHeadersAndAStatusThatWereSet()
    {
        var api = Api.Define("Abort", a => a.Get(r => r.Action(call =>
        {
            call.Status = 202;
            call.Send("wait").SetHeader("Retry-After", "5").Abort();
        })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, answer.Header("Retry-After")), Is.EqualTo((202, "wait", "5")));
    }

    [Test]
    public async Task AnAbortDropsWhatWasRendered()
    {
        var api = Api.Define("Abort", a => a.Get(r => r.Status(201, Schema.Integer).Action(call => call.Render("misfit").Abort())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, "")));
    }

    static TestCaseData Place(string name, string expected, Action<ApiRouteBuilder, Diary> declare) =>
        new TestCaseData(declare, expected).SetArgDisplayNames(name);
}
