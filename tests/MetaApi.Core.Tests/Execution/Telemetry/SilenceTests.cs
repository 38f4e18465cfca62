using MetaApi.Calls.Telemetry;
using MetaApi.Core.Tests.Support;
using MetaApi.Execution;

namespace MetaApi.Core.Tests.Execution.Telemetry;

/// <summary>What nobody listens to costs nothing but the question.</summary>
public sealed class SilenceTests
{
    const int Calls = 1_000;

    [Test]
    public void NoCallIsWatchedWhileNobodyListens()
    {
        var request = new FakeRequest("GET", "/");

        Assert.That(request.Telemetry.IsWatched, Is.False);
    }

    [Test]
    public void CountingAllocatesNothingWhileNobodyListens()
    {
        var telemetry = new CallTelemetry(new FakeRequest("GET", "/").Telemetry, new("GET", "/"), "GET");
        Failure[] failures = [new(FailureCodes.Required)];
        var error = new TimeoutException();
        CountAll(telemetry, failures, error);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
            CountAll(telemetry, failures, error);

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task ACallRunsInsideTheWatchOnlyWhenSomebodyListens(bool isHeard)
    {
        var path = "";
        var api = Api.Define("Quiet", a => a.Get(r => r.Action(_ => path = Environment.StackTrace)));
        using var watching = isHeard ? new Watching(api) : null;

        await api.SendAsync(new("GET", "/") { Observed = watching?.Telemetry });

        Assert.That(path.Contains(nameof(WatchedCall), StringComparison.Ordinal), Is.EqualTo(isHeard));
    }

    static void CountAll(CallTelemetry telemetry, Failure[] failures, Exception error)
    {
        telemetry.RefusedInputs(failures);
        telemetry.MismatchedResponse("/a");
        telemetry.Rescued(error);
        telemetry.Dropped(DropReasons.Rate);
        telemetry.Faulted(error);
        telemetry.UsedDeprecated();
    }
}
