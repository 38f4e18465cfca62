using System.Buffers;
using System.Text;
using MetaApi.Calls;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Every array that is taken out of a pool goes back once, whatever becomes of the call.</summary>
public sealed class PooledBufferTests
{
    static readonly string[] Bodies =
    [
        """{"name":"a","more":[1,2,3]}""", """{"name":""}""", "{", """{"name":"a","name":"b"}""", "\"\\ud800\"", "[]", $$"""{"name":"{{new string('x', 70_000)}}"}""",
        $$"""{"name":"{{string.Concat(Enumerable.Repeat("\\u0041", 2000))}}"}""", new string('[', 500), "null",
    ];

    static readonly string[] Ways = ["render", "fail", "abort", "misfit", "text", "gone", "left", "problem"];

    [Test]
    public async Task EachGoesBackOnce()
    {
        var api = Build();
        await RunAsync(api, 100);
        using var pools = new PooledBuffers();

        await RunAsync(api, TestScale.Of(normal: 3000, full: 100_000));

        Assert.That(pools.Rents, Is.GreaterThan(TestScale.Of(normal: 2000, full: 60_000)));
        Assert.That(pools.Unbalanced, Is.Empty);
    }

    static async Task RunAsync(Api api, int calls)
    {
        var random = new Random(20_261);
        for (var i = 0; i < calls; i++)
        {
            var request = new FakeRequest("POST", $"/{Ways[random.Next(Ways.Length)]}?q=a%20b%20{i}%C3%A9").WithHeader("Cookie", "c=%20a%20b");
            var bytes = Encoding.UTF8.GetBytes(Bodies[random.Next(Bodies.Length)]);
            request.WithBody(random.Next(2) == 0 ? new ReadOnlySequence<byte>(bytes) : Pieces.Of(bytes).First());
            await AskAsync(api, request);
        }
    }

    static async Task AskAsync(Api api, FakeRequest request)
    {
        if (request.Path == "/gone")
            request.Token = new(canceled: true);
        try
        {
            await api.SendAsync(request);
        }
        catch (Exception error) when (error is OperationCanceledException or ClientGoneException)
        {
            // Nobody waits for an answer.
        }
    }

    static Api Build() => Api.Define("Pools", api => Ways.Aggregate(api.AroundCall(LeaveAsync), (to, way) => to.Post("/" + way, route => route
        .Params(p => p.Query("q").Cookie("c").Property("name", Schema.String.Length(1, 100_000), required: true).Property("more", Schema.Any))
        .Status(200, s => s.Expose("name", Schema.String).Expose("count", Schema.Integer, required: false))
        .Action(call => Answer(call, way)))));

    /// <summary>The client leaves when its reply is made.</summary>
    static async Task LeaveAsync(Call call, Func<Task> next)
    {
        await next();
        if (call.Path == "/left")
            throw new ClientGoneException(new IOException());
    }

    static void Answer(Call call, string way)
    {
        switch (way)
        {
            case "render" or "left": call.Render("name", call.Params.Get<string>("name")); break;
            case "fail": throw new TimeoutException();
            case "abort": call.Render("name", "a").Abort(409, "Why"); break;
            case "misfit": call.Render("name", "a").Render("count", "many"); break;
            case "text": call.Send(call.Params.Get<string>("name")); break;
            case "gone": throw new OperationCanceledException(call.Cancelled);
            default: call.Problem("Why", 422); break;
        }
    }
}
