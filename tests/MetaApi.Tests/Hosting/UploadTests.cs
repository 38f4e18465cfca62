using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Hosting;

/// <summary>How much of a form is taken, and what becomes of one that does not arrive.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class UploadTests
{
    const int Mebibyte = 1024 * 1024;

    readonly TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    readonly List<bool> readings = [];

    int rescues;

    Api Api => Api.Define("Uploads", api => api
        .RescueError<Exception>(500, (_, _) => { rescues++; })
        .Finally(_ => finished.TrySetResult())
        .Post("/count", r => r
            .Params(p => p.File("data", f => f.MaxBytes(65 * Mebibyte), required: true))
            .Action(async (Call call, UploadedFile data) =>
            {
                entered.TrySetResult();
                call.Send($"{await CountAsync(data, call.Cancelled)}");
            }))
        .Post("/small", r => r.Params(p => p.File("data", f => f.MaxBytes(1000), required: true)).Action(async (UploadedFile data) => { await CountAsync(data, default); }))
        .Post("/unread", r => r.Params(p => p.File("data", f => f.MaxBytes(65 * Mebibyte), required: true)).Action(call => call.Send("done")))
        .Post("/twice", r => r.Params(p => p.File("data", required: true)).Action(async (UploadedFile data) =>
        {
            entered.TrySetResult();
            while (readings.Count < 2)
                readings.Add(await IsCompleteAsync(data));
        }))
        .Post("/json", r => r.Params(p => p.Property("a", Schema.String)).Action(_ => { })), new()
        {
            Limits = new() { FormBytes = 100 * Mebibyte },
        });

    [Test]
    public async Task ALargeFileIsNotHeldInMemory()
    {
        await using var host = await TestHost.ServingAsync(Api);
        await PostAsync(host, "/api/count", Mebibyte, isChunked: false);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var reply = await PostAsync(host, "/api/count", 64 * Mebibyte, isChunked: false);

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.That(reply.ToString(), Is.EqualTo($"200 {64 * Mebibyte}"));
        Assert.That(allocated, Is.LessThan(16 * Mebibyte));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AFormMayBeLargerThanTheServersLimitWhereItIsDeclared(bool isChunked)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await PostAsync(host, "/api/count", 40 * Mebibyte, isChunked);
        var other = await host.SendAsync("POST /api/json", "\"" + new string('a', 2 * Mebibyte) + "\"");

        Assert.That(reply.ToString(), Is.EqualTo($"200 {40 * Mebibyte}"));
        Assert.That(other.Status, Is.EqualTo(413));
    }

    [Test]
    public async Task AServerThatAllowsEverythingLeavesItToTheDeclaration()
    {
        await using var host = await TestHost.ServingAsync(Api, build => build.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = null));

        var reply = await PostAsync(host, "/api/count", 40 * Mebibyte, isChunked: true);

        Assert.That(reply.ToString(), Is.EqualTo($"200 {40 * Mebibyte}"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AFormThatIsTooLargeAsAWholeIs413(bool isChunked)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await PostAsync(host, "/api/small", 2 * Mebibyte, isChunked, isDropped: true);

        Assert.That((reply.Status, reply.Code), Is.EqualTo((413, "body_too_large")));
        Assert.That(reply.Text, Does.Contain($"at most {Mebibyte + 1000} bytes"));
        Assert.That((rescues, host.Log.Loud.Count), Is.EqualTo((0, 0)));
    }

    [TestCase(1000, 204)]
    [TestCase(1001, 400)]
    public async Task AFileThatIsTooLargeIsToldByItsPlace(int length, int status)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await PostAsync(host, "/api/small", length, isChunked: true);

        Assert.That(reply.Status, Is.EqualTo(status == 204 ? 200 : status));
        if (status == 400)
            Assert.That(reply.Text, Does.Contain("""{"in":"form","pointer":"/data","code":"maxBytes","params":{"limit":1000}"""));
    }

    [Test]
    public async Task AnActionMayLeaveTheRestUnread()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();
        var form = Multipart.Form(Multipart.File("data", "a", new byte[100_000]));

        await connection.SendAsync(Multipart.Request("POST /api/unread", form));
        var reply = await connection.ReceiveAsync();
        await connection.SendAsync(Multipart.Request("POST /api/unread", form));
        var next = await connection.ReceiveAsync();

        Assert.That((reply.Text, next.Text), Is.EqualTo(("done", "done")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AClientMayLeaveWithinAFile(bool abruptly)
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();
        var request = Multipart.Request("POST /api/count", Multipart.Form(Multipart.File("data", "a", new byte[100_000])));

        await connection.SendAsync(request.AsMemory(0, 50_000));
        await entered.Task;
        if (abruptly)
            connection.Reset();
        else
            connection.FinishSending();
        await host.Log.WaitForAsync("went away");
        await finished.Task;

        var other = await PostAsync(host, "/api/count", 10, isChunked: false);
        Assert.That((rescues, other.Text), Is.EqualTo((0, "10")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task AFormThatIsCutBehindAFileNeverLooksComplete()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();
        var request = Multipart.Request("POST /api/twice", Multipart.Form(Multipart.File("data", "a", new byte[1000]), Multipart.Field("x", "yyyy")));

        await connection.SendAsync(request.AsMemory(0, request.Length - 30));
        await entered.Task;
        connection.FinishSending();
        await finished.Task;

        Assert.That(readings, Is.EqualTo((bool[])[false, false]));
    }

    [Test]
    public async Task ManyClientsMayLeaveAtAnyByteOfAForm()
    {
        await using var host = await TestHost.ServingAsync(Api);
        var request = Multipart.Request("POST /api/count", Multipart.Form(Multipart.Field("x", "y"), Multipart.File("data", "a", new byte[3000])));
        var random = new Random(5);

        for (var round = 0; round < TestScale.Of(normal: 200, full: 4_000); round++)
        {
            using var connection = await host.ConnectAsync();
            await connection.SendAsync(request.AsMemory(0, random.Next(request.Length)));
            if (random.Next(2) == 0)
                connection.Reset();
        }

        var other = await PostAsync(host, "/api/count", 10, isChunked: false);
        Assert.That((rescues, other.Text), Is.EqualTo((0, "10")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task AnEncodedFormIsRefused()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(Multipart.Request("POST /api/small", Multipart.Form(), "Content-Encoding: gzip"));
        var reply = await connection.ReceiveAsync();

        Assert.That((reply.Status, reply.Text), Is.EqualTo((415, reply.Text)));
        Assert.That(reply.Text, Does.Contain("multipart/form-data"));
    }

    static async Task<bool> IsCompleteAsync(UploadedFile file)
    {
        try
        {
            await CountAsync(file, default);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    static async Task<long> CountAsync(UploadedFile file, CancellationToken cancelled)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        while (await file.Content.ReadAsync(buffer, cancelled) is > 0 and var count)
            total += count;
        return total;
    }

    /// <summary>Sends a file of zeros that nobody holds.</summary>
    static async Task<HttpReply> PostAsync(TestHost host, string path, int length, bool isChunked, bool isDropped = false)
    {
        using var connection = await host.ConnectAsync();
        var start = Multipart.Form(Multipart.File(isDropped ? "other" : "data", "a", []))[..^13];
        var end = "\r\n--bound--\r\n"u8.ToArray();
        var framing = isChunked ? "Transfer-Encoding: chunked" : $"Content-Length: {start.Length + length + end.Length}";
        await connection.SendAsync($"POST {path} HTTP/1.1\r\nHost: h\r\n{Multipart.Type}\r\n{framing}\r\n\r\n");
        var piece = new byte[64 * 1024];
        var sending = SendAllAsync();
        var reply = await connection.ReceiveAsync();
        await sending;
        return reply;

        async Task SendAllAsync()
        {
            try
            {
                await SendAsync(start);
                for (var left = length; left > 0; left -= piece.Length)
                    await SendAsync(piece.AsMemory(0, Math.Min(left, piece.Length)));
                await SendAsync(end);
                if (isChunked)
                    await connection.SendAsync("0\r\n\r\n");
            }
            catch (System.Net.Sockets.SocketException)
            {
                // A server that has refused the form may close while the rest is sent.
            }
        }

        async Task SendAsync(ReadOnlyMemory<byte> bytes)
        {
            if (isChunked)
                await connection.SendAsync($"{bytes.Length:x}\r\n");
            await connection.SendAsync(bytes);
            if (isChunked)
                await connection.SendAsync("\r\n");
        }
    }
}
