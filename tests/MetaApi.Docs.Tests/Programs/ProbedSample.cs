using System.Text.Json.Nodes;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>A sample that runs in a folder of its own and is asked, with what it answered and what its document states.</summary>
sealed class ProbedSample : IDisposable
{
    readonly List<(Probe Probe, int Status)> seen = [];

    readonly RunningProgram program;

    DocumentedStatuses documented = null!;

    ProbedSample(RunningProgram program, TemporaryFolder folder, string prefix) =>
        (this.program, Folder, Root) = (program, folder, program.Address + prefix);

    /// <summary>Where its API is, for example <c>http://127.0.0.1:40123/api</c>.</summary>
    public string Root { get; }

    /// <summary>What it works in.</summary>
    public TemporaryFolder Folder { get; }

    public HttpClient Client { get; } = new();

    /// <summary>The requests that got another status at last than they should.</summary>
    public IEnumerable<string> Wrong => seen
        .GroupBy(s => s.Probe, ReferenceEqualityComparer.Instance).Select(s => s.Last()).Where(s => s.Status != s.Probe.Status)
        .Select(s => $"{s.Probe.Method} {s.Probe.Path}: {s.Status}, not {s.Probe.Status}");

    public IReadOnlySet<(string Operation, int Status)> Stated => documented.All;

    public IReadOnlySet<(string Operation, int Status)> Seen =>
        seen.Select(s => (documented.OperationOf(s.Probe.Method, s.Probe.Path), s.Status)).ToHashSet();

    public static async Task<ProbedSample> StartAsync(Sample sample, string prefix)
    {
        var folder = new TemporaryFolder();
        var probed = new ProbedSample(await RunningProgram.StartAsync(sample.Program, folder.Path), folder, prefix);
        probed.documented = new(JsonNode.Parse(await probed.Client.GetStringAsync($"{probed.Root}/openapi.json"))!);
        return probed;
    }

    public async Task AskAsync(IEnumerable<Probe> probes)
    {
        foreach (var probe in probes)
            await AskAsync(probe);
    }

    /// <summary>Asks until the calls of a while are used up.</summary>
    /// <param name="probe">Expects the status 429.</param>
    /// <param name="most">How many calls there are.</param>
    public async Task ExhaustAsync(Probe probe, int most)
    {
        for (var i = 0; i <= most && await AskAsync(probe) != probe.Status; i++)
            continue;
    }

    public void Dispose()
    {
        Client.Dispose();
        program.Dispose();
        Folder.Dispose();
    }

    async Task<int> AskAsync(Probe probe)
    {
        using var request = probe.Request(Root);
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        seen.Add((probe, (int)response.StatusCode));
        return (int)response.StatusCode;
    }
}
