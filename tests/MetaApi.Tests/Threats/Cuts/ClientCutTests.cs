using System.Collections.Concurrent;
using MetaApi.Tests.Hosting;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Threats.Cuts;

/// <summary>
/// Clients leave at any byte and at any moment: within the head, the body, a hook, the action, a reply, a stream, events or a file, by RST and by FIN. Every call
/// that began ends once, and leaves nothing behind.
/// </summary>
public sealed class ClientCutTests
{
    static readonly TimeSpan Guard = TimeSpan.FromMinutes(20);

    /// <summary>The runtime opens a few of its own under load; what cuts leave would be as many as they are.</summary>
    const int FilesOfTheRuntime = 8;

    [Test]
    [Platform(Include = "Linux", Reason = "Open files are counted in /proc.")]
    public async Task NothingIsLeftBehindByClientsThatLeave()
    {
        var unobserved = new ConcurrentQueue<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs error) => unobserved.Enqueue(error.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await RunManyAsync();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }
        Assert.That(unobserved, Is.Empty);
    }

    static async Task RunManyAsync()
    {
        await RunAsync(50, seed: 1);
        var openAtFirst = OpenFiles();

        var (api, log) = await RunAsync(TestScale.Of(normal: 500, full: 20_000), seed: 20_261);

        Assert.That(api.Started, Is.GreaterThan(TestScale.Of(normal: 300, full: 12_000)));
        Assert.That((api.Finished, api.Rescued), Is.EqualTo((api.Started, 0)));
        Assert.That(log.Loud, Is.Empty);
        Assert.That(OpenFiles(), Is.LessThanOrEqualTo(openAtFirst + FilesOfTheRuntime));
    }

    [Test]
    public async Task AClientThatEndsWithinABodyIsNoWarning()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        var request = System.Text.Encoding.UTF8.GetBytes(TestHost.Request("POST /api/notes", $$"""{"title":"{{new string('a', 200)}}"}"""));

        for (var length = request.Length - 200; length < request.Length; length += 5)
            await new Cut(request, length, 0, 0, TimeSpan.Zero, IsAbrupt: false).RunAsync(host.Address.Port, CancellationToken.None);
        await host.StopAsync(CancellationToken.None);

        Assert.That(host.Log.Loud, Is.Empty);
    }

    static async Task<(CutApi Api, RecordedLog Log)> RunAsync(int count, int seed)
    {
        using var file = new TemporaryFile(4 * 1024 * 1024);
        using var guard = new CancellationTokenSource(Guard);
        var api = new CutApi(file.Path);
        await using var host = await TestHost.ServingAsync(Some.Api(api.Declare), b => b.Logging.AddFilter("Microsoft", LogLevel.Information));
        var random = new Random(seed);
        var cuts = Enumerable.Range(0, count).Select(_ => Cut.Of(random)).ToList();

        await Parallel.ForEachAsync(cuts, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = guard.Token }, async (cut, stop) =>
            await cut.RunAsync(host.Address.Port, stop));
        await AssertAllPlacesAreFreeAsync(api, host, guard.Token);
        await host.StopAsync(guard.Token);

        return (api, host.Log);
    }

    /// <summary>As many calls as may run at once can be made to.</summary>
    static async Task AssertAllPlacesAreFreeAsync(CutApi api, TestHost host, CancellationToken guard)
    {
        var connections = new List<RawConnection>();
        for (var i = 0; i < CutApi.Places; i++)
        {
            connections.Add(await host.ConnectAsync());
            await connections[i].SendAsync(TestHost.Request("GET /api/place"));
        }
        while (api.Placed < CutApi.Places)
            await Task.Delay(1, guard);
        connections.ForEach(c => c.Reset());
    }

    /// <summary>What nobody holds is closed, and what nobody looked at is told, when it is collected.</summary>
    static int OpenFiles()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        return Directory.GetFileSystemEntries("/proc/self/fd").Length;
    }
}
