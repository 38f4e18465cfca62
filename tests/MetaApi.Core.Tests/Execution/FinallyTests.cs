using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class FinallyTests
{
    [Test]
    public async Task FinallyRunsBehindAFault()
    {
        var diary = new Diary();
        var api = Api.Define("Finally", a => a
            .Finally(diary.Hook("finally"))
            .RescueError<InvalidOperationException>(409, (_, _) => diary.Note("rescue"))
            .After(diary.Hook("after"))
            .Around(diary.Around("around"))
            .Get(r => r.Action(diary.Fail("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((409, "around< action rescue finally")));
    }

    [Test]
    public async Task AFinallyThatFailsKeepsTheReplyAndTheOthers()
    {
        var diary = new Diary();
        var api = Api.Define("Finally", a => a
            .Finally(diary.Hook("outer"))
            .Get(r => r.Finally(diary.Fail("first")).Finally(diary.Hook("second")).Status(200, Schema.Integer).Action(call => call.Render(1))));
        var request = new FakeRequest("GET", "/");

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.Body, diary.Text), Is.EqualTo((200, "1", "first second outer")));
        Assert.That(request.Reported.Select(e => e.Message), Is.EqualTo((string[])["first"]));
    }

    [Test]
    public async Task FinallyRunsBehindARescueThatFails()
    {
        var diary = new Diary();
        var api = Api.Define("Finally", a => a
            .Finally(diary.Hook("finally"))
            .RescueError<InvalidOperationException>(409, (call, _) => diary.Fail("rescue")(call))
            .Get(r => r.Action(diary.Fail("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((500, "action rescue finally")));
    }

    [Test]
    [Spec("M-117")]
    public void AClientThatWentAwayIsNotRescued()
    {
        var diary = new Diary();
        using var gone = new CancellationTokenSource();
        var api = Api.Define("Finally", a => a
            .Finally(diary.Hook("finally"))
            .RescueError<Exception>(500, (_, _) => diary.Note("rescue"))
            .RescueError<OperationCanceledException>(500, (_, _) => diary.Note("rescue"))
            .Get(r => r.Action(call =>
            {
                gone.Cancel();
                call.Cancelled.ThrowIfCancellationRequested();
            })));

        Assert.That(() => api.SendAsync(new FakeRequest("GET", "/") { Token = gone.Token }), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(diary.Text, Is.EqualTo("finally"));
    }

    [Test]
    public void AClientThatGoesWhileItIsRescuedIsNotRescuedFurther()
    {
        var diary = new Diary();
        using var gone = new CancellationTokenSource();
        var api = Api.Define("Finally", a => a
            .Finally(diary.Hook("finally"))
            .RescueError<Exception>(500, (_, _) => diary.Note("outer"))
            .Get(r => r
                .RescueError<InvalidOperationException>(500, (call, _) =>
                {
                    gone.Cancel();
                    call.Cancelled.ThrowIfCancellationRequested();
                })
                .Action(diary.Fail("action"))));

        Assert.That(() => api.SendAsync(new FakeRequest("GET", "/") { Token = gone.Token }), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(diary.Text, Is.EqualTo("action finally"));
    }

    [Test]
    public void AFinallyThatHearsThatTheClientLeftHasNotFailed()
    {
        using var gone = new CancellationTokenSource();
        var api = Api.Define("Finally", a => a
            .Finally(call => call.Cancelled.ThrowIfCancellationRequested())
            .Finally(_ => throw new TimeoutException())
            .Get(r => r.Action(call =>
            {
                gone.Cancel();
                call.Cancelled.ThrowIfCancellationRequested();
            })));
        var request = new FakeRequest("GET", "/") { Token = gone.Token };

        Assert.That(() => api.SendAsync(request), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(request.Reported, Has.One.TypeOf<TimeoutException>());
        Assert.That(request.Reported, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ACancellationOfItsOwnIsAnErrorLikeAnyOther()
    {
        var api = Api.Define("Finally", a => a
            .RescueError<OperationCanceledException>(504, (_, _) => { })
            .Get(r => r.Action(_ => throw new OperationCanceledException())));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(504));
    }
}
