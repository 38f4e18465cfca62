using System.Globalization;
using MetaApi.Tests.Threats.Cuts;

namespace MetaApi.Tests.Threats.Processes;

/// <summary>
/// A million requests to a server in another process, one in a hundred hostile, some of those cut off: nothing fails but what is made to fail, and the heap is as
/// large afterwards as it was when everything had been used once.
/// </summary>
public sealed class SoakTests
{
    const int BatchSize = 99;

    const int Connections = 8;

    const long MostGrowth = 2 * 1024 * 1024;

    static readonly TimeSpan Guard = TimeSpan.FromMinutes(30);

    [Test]
    public async Task AMillionRequestsLeaveNothingBehind()
    {
        using var guard = new CancellationTokenSource(Guard);
        using var server = await SubjectProcess.ServeAsync();
        await SendAsync(server, TestScale.Of(normal: 10_000, full: 50_000), guard.Token);
        var atFirst = await HeapAsync(server, guard.Token);

        var (replies, unexpected) = await SendAsync(server, TestScale.Of(normal: 20_000, full: 1_000_000), guard.Token);

        var grown = await HeapAsync(server, guard.Token) - atFirst;
        TestContext.Out.WriteLine($"{replies} replies, a heap of {atFirst} bytes grown by {grown}");
        Assert.That(unexpected, Is.Zero);
        Assert.That(replies, Is.GreaterThanOrEqualTo(TestScale.Of(normal: 19_000, full: 980_000)));
        Assert.That(grown, Is.LessThan(MostGrowth));
    }

    /// <returns>How many replies came, and how many of them told of a fault that nobody had made.</returns>
    static async Task<(int Replies, int Unexpected)> SendAsync(SubjectProcess server, int count, CancellationToken guard)
    {
        var each = count / Connections / (BatchSize + 1);
        var done = await Task.WhenAll(Enumerable.Range(0, Connections).Select(seed => Task.Run(() => SendBatchesAsync(server.Address.Port, each, new Random(seed), guard))));
        return (done.Sum(d => d.Replies), done.Sum(d => d.Unexpected));
    }

    static async Task<(int Replies, int Unexpected)> SendBatchesAsync(int port, int count, Random random, CancellationToken guard)
    {
        using var connection = new Pipelining(port, guard);
        await connection.ConnectAsync();
        var (replies, unexpected) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            var batch = Mix.Batch(random, BatchSize);
            var statuses = await connection.SendAsync(batch);
            replies += statuses.Length;
            unexpected += Mix.Unexpected(batch, statuses);
            if (await SendBadAsync(port, random, guard) is { } status)
                (replies, unexpected) = (replies + 1, unexpected + (status >= 500 ? 1 : 0));
        }
        return (replies, unexpected);
    }

    /// <returns>The status of the reply; null where the client left before there was one.</returns>
    static async Task<int?> SendBadAsync(int port, Random random, CancellationToken guard)
    {
        var request = Mix.Bad(random);
        if (random.Next(2) == 0)
        {
            await new Cut(request, random.Next(request.Length), 0, random.Next(5), TimeSpan.Zero, IsAbrupt: random.Next(2) == 0).RunAsync(port, guard);
            return null;
        }
        using var connection = new Pipelining(port, guard);
        await connection.ConnectAsync();
        return (await connection.SendAsync([request]))[0];
    }

    static async Task<long> HeapAsync(SubjectProcess server, CancellationToken guard)
    {
        using var connection = new Pipelining(server.Address.Port, guard);
        await connection.ConnectAsync();
        return long.Parse(await connection.AskAsync(Mix.Bytes("GET /heap")), CultureInfo.InvariantCulture);
    }
}
