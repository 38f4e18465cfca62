namespace MetaApi.Tests.Hosting;

public sealed class IdempotencyTests
{
    const string Key = "Idempotency-Key: \"a\"";

    [Test]
    public async Task AClientThatLeftWhileItsRequestRanFindsTheReplyWhenItComesBack()
    {
        var runs = 0;
        var (started, release, done) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await TestHost.ServingAsync(api => api.Post(r => r.Idempotent(by: _ => null).Params(p => p.Property("n", Schema.Integer)).Status(201, Schema.Integer)
            .Finally(_ => done.TrySetResult())
            .Action(async call =>
            {
                started.TrySetResult();
                await release.Task.WaitAsync(call.Cancelled);
                call.SetHeader("Location", "/1").Render(++runs);
            })));

        using (var leaving = await host.ConnectAsync())
        {
            await leaving.SendAsync(TestHost.Request("POST /api", """{"n":1}""", Key));
            await started.Task;
            leaving.Reset();
        }
        release.SetResult();
        await done.Task;
        var again = await host.SendAsync("POST /api", """{"n":1}""", Key);

        Assert.That((again.Status, again.Text, runs), Is.EqualTo((201, "1", 1)));
        Assert.That((again.Header("Idempotency-Replayed"), again.Header("Location"), again.Header("Content-Type")), Is.EqualTo(("true", "/1", "application/json")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task ARequestThatIsSentAgainWhileItRunsIsToldToComeBack()
    {
        var (started, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var host = await TestHost.ServingAsync(api => api.Post(r => r.Idempotent(by: _ => null).Status(204).Action(async _ =>
        {
            started.TrySetResult();
            await release.Task;
        })));

        var first = host.SendAsync("POST /api", "{}", Key);
        await started.Task;
        var meanwhile = await host.SendAsync("POST /api", "{}", Key);
        release.SetResult();

        Assert.That(((await first).Status, meanwhile.Status, meanwhile.Code, meanwhile.Header("Retry-After")), Is.EqualTo((204, 409, "idempotency_in_flight", "1")));
        Assert.That(host.Log.Loud, Is.Empty);
    }
}
