using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 6.1: ending a call.</summary>
public sealed class AbortsTests
{
    [TestCase("before", "before")]
    [TestCase("action", "before before2 action")]
    [TestCase("after", "before before2 action after")]
    [Spec("M-107")]
    public async Task AnAbortSkipsWhatWouldComeBehindIt(string place, string ran)
    {
        var diary = new Diary();
        var api = Api.Define("Abort", a => a
            .Before(Hook("before")).Before(Hook("before2"))
            .After(Hook("after")).After(Hook("after2"))
            .Get(r => r.Action(Hook("action"))));

        await api.CallAsync("GET", "/");

        Assert.That(diary.Text, Is.EqualTo(ran));

        Action<Call> Hook(string name) => name == place ? diary.Abort(name) : diary.Hook(name);
    }

    [Test]
    [Spec("M-108")]
    public async Task AnAbortDropsWhatWasRendered()
    {
        var api = Api.Define("Abort", a => a.Get(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Action(call => call.Render("a", 1).Abort())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, "")));
    }

    [Test]
    [Spec("M-108", "M-109")]
    public async Task AnAbortKeepsTheStatusAndTheTextThatWereSet()
    {
        var diary = new Diary();
        var api = Api.Define("Abort", a => a
            .Before(call =>
            {
                call.Status = 401;
                call.Send("no").Abort();
            })
            .Get(r => r.Status(200, Schema.Integer).Action(diary.Hook("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, diary.Text), Is.EqualTo((401, "no", "")));
    }

    [Test]
    [Spec("M-109")]
    public async Task AnAbortWithoutAStatusIs200AndNotTheDeclaredOne()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(201, Schema.Integer).Action(call => call.Abort()));

        Assert.That((answer.Status, answer.Body), Is.EqualTo((200, "")));
    }

    [Test]
    [Spec("M-110")]
    public async Task AnAbortIsNoErrorForAnybody()
    {
        var diary = new Diary();
        var api = Api.Define("Abort", a => a
            .RescueError<Exception>(500, (_, _) => diary.Note("rescue"))
            .RescueError<ApiException>(500, (_, _) => diary.Note("rescue"))
            .Around(async (_, next) =>
            {
                try
                {
                    await next();
                }
                catch (Exception)
                {
                    diary.Note("caught");
                }
                finally
                {
                    diary.Note("cleaned");
                }
            })
            .Get(r => r.Action(diary.Abort("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((202, "action cleaned")));
    }

    [Test]
    [Spec("M-111")]
    public async Task AnAbortInARescueEndsTheCallThere()
    {
        var diary = new Diary();
        var api = Api.Define("Abort", a => a
            .RescueError<Exception>(500, (_, _) => diary.Note("outer"))
            .Namespace("/n", n => n
                .RescueError<FormatException>(409, (call, _) => call.Send("gone").Abort(410))
                .Get(Answers.Failing<FormatException>())));

        var answer = await api.CallAsync("GET", "/n");

        Assert.That((answer.Status, answer.Body, answer.Fault, diary.Text), Is.EqualTo((410, "gone", (Exception?)null, "")));
    }
}
