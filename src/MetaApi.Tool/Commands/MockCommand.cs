using System.CommandLine;
using System.Net;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Mocking;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary><c>metaapi mock</c>: a server that answers as a document says.</summary>
internal sealed class MockCommand
{
    readonly Argument<string> input = new("input") { Description = $"What to answer like: {DocumentWords.Inputs}.", DefaultValueFactory = _ => "." };

    readonly Option<int> port = new("--port", "-p") { Description = "The port to listen on; a free one without it.", HelpName = "port" };

    readonly Option<string?> host = new("--host") { Description = "The IP address to listen on; 127.0.0.1 without it, which only this machine reaches.", HelpName = "address" };

    readonly Option<bool> cors = new("--cors") { Description = "Lets pages of all origins call (CORS)." };

    readonly DocumentWords documents = new();

    public static Command Create(ToolConsole console) => new MockCommand().Command(console);

    Command Command(ToolConsole console)
    {
        var command = new Command("mock", "Serves examples that are valid by an OpenAPI document, and judges requests by it. Ctrl+C ends it.")
        {
            input, port, host, cors,
        };
        documents.AddTo(command);
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number is < 0 or > IPEndPoint.MaxPort))
                result.AddError($"'{token.Value}' is no port; give a number up to {IPEndPoint.MaxPort}.");
        });
        command.SetAction((parsed, cancelled) => RunAsync(parsed, console, cancelled));
        return command;
    }

    async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancelled)
    {
        var options = new MockOptions { Host = Address(parsed.GetValue(host)), Port = parsed.GetValue(port), AllowsOrigins = parsed.GetValue(cors) };
        var source = await documents.ReadAsync(parsed, parsed.GetRequiredValue(input), console, cancelled);
        await using var server = await MockServer.StartAsync(DocumentReader.Model(source), options, cancelled);
        if (server.Paths.IsEmpty)
            throw MockFaults.NoOperations(source.Name);
        Announce(server, console);
        await Ended(cancelled);
        return ExitCode.Fine;
    }

    static IPAddress Address(string? host) => host is null ? IPAddress.Loopback : IPAddress.TryParse(host, out var address) ? address : throw MockFaults.NotAnAddress(host);

    static void Announce(MockServer server, ToolConsole console)
    {
        console.Results.Line("Listening on ", new(server.Address.ToString(), Tone.Good), ", until Ctrl+C.");
        console.Results.Table(new(["METHOD", "PATH", "ANSWERS"],
        [
            .. from path in server.Paths
               from operation in path.Operations
               select System.Collections.Immutable.ImmutableArray.Create<Styled>(new(operation.Key, Tone.Strong), path.Template, string.Join(", ", operation.Value.Statuses)),
        ]));
    }

    static async Task Ended(CancellationToken cancelled)
    {
        var ended = new TaskCompletionSource();
        using var registration = cancelled.Register(ended.SetResult);
        await ended.Task;
    }
}
