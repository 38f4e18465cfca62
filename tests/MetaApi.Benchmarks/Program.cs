using MetaApi.Benchmarks;
using MetaApi.Benchmarks.Hosting;

if (args is [var run, .. var arguments] && Modes.Runs.TryGetValue(run, out var runAsync))
    return await runAsync(arguments);
if (args is not [var name, var portText] || !Modes.All.TryGetValue(name, out var build) || !ushort.TryParse(portText, out var port))
{
    Console.Error.WriteLine($"usage: MetaApi.Benchmarks {string.Join('|', Modes.Runs.Keys)} …, or MODE PORT (port 0 takes a free one), where MODE is one of:");
    Console.Out.WriteLine(string.Join('\n', Modes.All.Keys));
    return 2;
}

await using var app = build(BenchmarkHost.CreateBuilder(port));
await BenchmarkHost.ServeAsync(app);
return 0;
