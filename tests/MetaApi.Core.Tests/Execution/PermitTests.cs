using MetaApi.Calls;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class PermitTests
{
    [Test]
    public async Task APermitIsGivenBackWhenTheReplyHasBeenSentAndNotBefore()
    {
        var permit = new Permit();
        var operation = Taking(permit, _ => Task.CompletedTask);

        var reply = await operation.InvokeAsync(new FakeRequest("GET", "/"));

        Assert.That(permit.TimesGivenBack, Is.Zero);
        reply.Dispose();
        reply.Dispose();
        Assert.That(permit.TimesGivenBack, Is.EqualTo(1));
    }

    [Test]
    public async Task APermitOfACallThatFailsIsGivenBackWithTheAnswer()
    {
        var permit = new Permit();

        using (await Taking(permit, _ => throw new TimeoutException()).InvokeAsync(new FakeRequest("GET", "/")))
            Assert.That(permit.TimesGivenBack, Is.Zero);

        Assert.That(permit.TimesGivenBack, Is.EqualTo(1));
    }

    [Test]
    public async Task APermitOfAClientThatLeftIsGivenBackAtOnce()
    {
        var permit = new Permit();
        var operation = Taking(permit, _ => throw new ClientGoneException(new IOException()));

        await Assert.ThatAsync(async () => await operation.InvokeAsync(new FakeRequest("GET", "/")), Throws.InstanceOf<ClientGoneException>());

        Assert.That(permit.TimesGivenBack, Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task APermitOfAClientThatLeavesBeforeTheFirstByteIsGivenBackAtOnce(bool isTold)
    {
        var permit = new Permit();
        using var left = new CancellationTokenSource();

        await Assert.CatchAsync(async () => await Taking(permit, call => LeaveAsync(call, left, isTold)).InvokeAsync(new FakeRequest("GET", "/") { Token = left.Token }));

        Assert.That(permit.TimesGivenBack, Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task APermitOfAClientThatLeavesBeforeTheFirstByteOfARescueIsGivenBackAtOnce(bool isTold)
    {
        var permit = new Permit();
        using var left = new CancellationTokenSource();
        var operation = Api.Define("Permits", a => a
            .RescueError<TimeoutException>(503, (call, _) => LeaveAsync(call, left, isTold))
            .Get(r => r.Action(call =>
            {
                call.Output.Keep(permit);
                throw new TimeoutException();
            }))).Operations[0];

        await Assert.CatchAsync(async () => await operation.InvokeAsync(new FakeRequest("GET", "/") { Token = left.Token }));

        Assert.That(permit.TimesGivenBack, Is.EqualTo(1));
    }

    static Task LeaveAsync(Call call, CancellationTokenSource left, bool isTold)
    {
        call.Status = 200;
        call.Send(async (_, cancelled) =>
        {
            if (isTold)
                throw new ClientGoneException(new IOException());
            await left.CancelAsync();
            cancelled.ThrowIfCancellationRequested();
        });
        return Task.CompletedTask;
    }

    static MetaApi.Execution.Operation Taking(Permit permit, Func<Call, Task> then) => Api.Define("Permits", a => a.Get(r => r.Action(async call =>
    {
        call.Output.Keep(permit);
        await then(call);
    }))).Operations[0];

    sealed class Permit : IDisposable
    {
        public int TimesGivenBack { get; private set; }

        public void Dispose() => TimesGivenBack++;
    }
}
