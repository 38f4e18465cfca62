using System.Text.Json.Nodes;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>A running sample that is asked, with what it answered and what its document states.</summary>
sealed class ProbedSample : IDisposable
{
    readonly List<(Probe Probe, int Status)> seen = [];

    readonly RunningProgram program;

    readonly DocumentedStatuses documented;

    ProbedSample(RunningProgram program, HttpClient client, (string Root, DocumentedStatuses Documented) api) =>
        (this.program, Client, Root, documented) = (program, client, api.Root, api.Documented);

    /// <summary>Where its API is, for example <c>http://127.0.0.1:40123/api</c>.</summary>
    public string Root { get; }

    public HttpClient Client { get; }

    /// <summary>The requests that got another status at last than they should.</summary>
    public IEnumerable<string> Wrong => seen
        .GroupBy(s => s.Probe, ReferenceEqualityComparer.Instance).Select(s => s.Last()).Where(s => s.Status != s.Probe.Status)
        .Select(s => $"{s.Probe.Method} {s.Probe.Path}: {s.Status}, not {s.Probe.Status}");

    public IReadOnlySet<(string Operation, int Status)> Stated => documented.All;

    public IReadOnlySet<(string Operation, int Status)> Seen =>
        seen.Select(s => (documented.OperationOf(s.Probe.Method, s.Probe.Path), s.Status)).ToHashSet();

    public static async Task<ProbedSample> StartAsync(Sample sample, string prefix, string folder)
    {
        var program = await RunningProgram.StartAsync(sample.Program, folder);
        var (client, root) = (new HttpClient(), program.Address + prefix);
        return new(program, client, (root, new(JsonNode.Parse(await client.GetStringAsync($"{root}/openapi.json"))!)));
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
    }

    async Task<int> AskAsync(Probe probe)
    {
        using var request = probe.Request(Root);
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        seen.Add((probe, (int)response.StatusCode));
        return (int)response.StatusCode;
    }
}
