using System.Runtime.CompilerServices;

namespace MetaApi.Tests.Threats.Cuts;

/// <summary>An API whose calls last until their client leaves, each in another of its steps, and that counts how they begin and end.</summary>
sealed class CutApi(string file)
{
    /// <summary>How many calls may run at once. As many as are sent may wait, so that none is refused.</summary>
    public const int Places = 8;

    int started;

    int finished;

    int rescued;

    int placed;

    public int Started => Volatile.Read(ref started);

    public int Finished => Volatile.Read(ref finished);

    public int Rescued => Volatile.Read(ref rescued);

    /// <summary>How many calls hold a place and wait in it for nothing but their client.</summary>
    public int Placed => Volatile.Read(ref placed);

    public void Declare(NamespaceBuilder api) => api
        .AroundCall(async (_, next) =>
        {
            Interlocked.Increment(ref started);
            await next();
        })
        .Concurrency(Places, queue: 100_000)
        .Timeout(TimeSpan.FromMinutes(5))
        .RescueError<Exception>(500, (_, _) => { Interlocked.Increment(ref rescued); })
        .RescueError<ApiException>(500, (_, _) => { Interlocked.Increment(ref rescued); })
        .Finally(_ => { Interlocked.Increment(ref finished); })
        .Post("/body", route => route.Params(p => p.Property("text", Schema.String, required: true)).Action(call => call.Send("read")))
        .Post("/upload", route => route.Params(p => p.File("file", f => f.MaxBytes(1_000_000), required: true))
            .Action((Call call, UploadedFile file) => file.CopyToAsync(Stream.Null, call.Cancelled)))
        .Get("/place", route => route.Action(async call =>
        {
            Interlocked.Increment(ref placed);
            await UntilTheClientLeaves(call);
        }))
        .Get("/hook", route => route.BeforeValidation(UntilTheClientLeaves).Action(_ => { }))
        .Get("/action", route => route.Action(UntilTheClientLeaves))
        .Get("/around", route => route.Around(async (call, next) =>
        {
            await next();
            await UntilTheClientLeaves(call);
        }).Action(_ => { }))
        .Get("/reply", route => route.Action(call => call.Send(new string('a', 2_000_000))))
        .Get("/stream", route => route.StatusStream(200).Action(call => call.Send(async (output, cancelled) =>
        {
            while (true)
                await output.WriteAsync(new byte[4096], cancelled);
        })))
        .Get("/events", route => route.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(EndlessAsync())))
        .Get("/file", route => route.StatusFile(200).Action(call => call.SendFile(file)));

    static Task UntilTheClientLeaves(Call call) => Task.Delay(Timeout.Infinite, call.Cancelled);

    static async IAsyncEnumerable<object> EndlessAsync([EnumeratorCancellation] CancellationToken cancelled = default)
    {
        for (var number = 0; ; number++)
        {
            await Task.Yield();
            cancelled.ThrowIfCancellationRequested();
            yield return number;
        }
    }
}
