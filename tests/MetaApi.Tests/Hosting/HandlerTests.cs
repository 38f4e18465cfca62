using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Hosting;

/// <summary>Typed handlers, shared helpers and chained words with a real host around them.</summary>
public sealed class HandlerTests
{
    [Test]
    public async Task AHandlerTakesInputsAndScopedServicesAndItsValueIsSent()
    {
        await using var host = await TestHost.ServingAsync(
            Some.Api(api => api.Post("/users/:userId/notes", r => r
                .Params(p => p.Path("userId", Schema.Integer).Property("title", Schema.String, required: true))
                .Status(201, s => s.Expose("note", Schema.Object(o => o.Property("title", Schema.String).Property("userId", Schema.Integer))))
                .Action<CreateNote>((CreateNote input, NoteStore store, CancellationToken stop) => store.AddAsync(input, stop)))),
            builder => builder.Services.AddScoped<NoteStore>());

        var reply = await host.SendAsync("POST /api/users/7/notes", """{"title":"Tea"}""");
        var wrong = await host.SendAsync("POST /api/users/7/notes", "{}");

        Assert.That((reply.Status, reply.Text), Is.EqualTo((201, """{"note":{"title":"Tea","userId":7}}""")));
        Assert.That(wrong.Status, Is.EqualTo(400));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task AHelperLivesAsLongAsItsCallAndHasItsServices()
    {
        var disposed = 0;
        await using var host = await TestHost.ServingAsync(
            Some.Api(api => api
                .Shared<Session>()
                .Shared(_ => new Closing(() => Interlocked.Increment(ref disposed)))
                .Get(r => r.Action((Call call, Session session, Closing closing) => { call.Send(session.Name); }))),
            builder => builder.Services.AddScoped<NoteStore>());

        var replies = new[] { await host.SendAsync("GET /api"), await host.SendAsync("GET /api") };

        Assert.That(replies.Select(r => r.Text), Is.All.EqualTo("store of GET"));
        Assert.That(disposed, Is.EqualTo(2));
    }

    [Test]
    [Spec("M-061", "M-062")]
    public async Task ChainedWordsAnswer401And404()
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/:id", r => r
                .Params(p => p.Path("id", Schema.Integer))
                .Status(200, s => s.Expose("id", Schema.Integer))
                .Authorize(call => call.Header("X-Token") == "secret")
                .Resource(call => call.Params.Get<int>("id") is var id and < 5 ? id : null)
                .DoAny(call => call.Render("id", call.Resource<int>()))));

        var stranger = await host.SendAsync("GET /api/1");
        var missing = await host.SendAsync("GET /api/7", null, "X-Token: secret", "Accept-Language: zh");
        var found = await host.SendAsync("GET /api/1", null, "X-Token: secret");

        Assert.That((stranger.Status, missing.Status, found.Text), Is.EqualTo((401, 404, """{"id":1}""")));
        Assert.That(stranger.Text, Does.Contain("unauthorized"));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task AHandlerServesManyCallsAtOnceFromItsFirstCallOn()
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/:id", r => r.Params(p => p.Path("id", Schema.Integer)).Status(200, Schema.Integer).Action((int id) => id)));

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => host.SendAsync($"GET /api/{i}")));

        Assert.That(replies.Select(r => r.Text), Is.EqualTo(Enumerable.Range(0, 20).Select(i => $"{i}")));
    }

    sealed record CreateNote(string Title, int UserId);

    sealed class NoteStore
    {
        public string Name => "store";

        public Task<CreateNote> AddAsync(CreateNote note, CancellationToken stop) => Task.FromResult(note);
    }

    sealed class Session(Call call, NoteStore store)
    {
        public string Name => $"{store.Name} of {call.Method}";
    }

    sealed class Closing(Action close) : IDisposable
    {
        public void Dispose() => close();
    }
}
