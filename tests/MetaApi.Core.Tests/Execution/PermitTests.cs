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
