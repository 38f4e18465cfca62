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
        var api = Api.Define("Abort", a => a.AroundCall(diary.Around("whole")).Finally(diary.Hook("finally")).Get(r => ((Action<RouteBuilder, Diary>)declare)(
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

    static TestCaseData Place(string name, string expected, Action<RouteBuilder, Diary> declare) =>
        new TestCaseData(declare, expected).SetArgDisplayNames(name);
}
