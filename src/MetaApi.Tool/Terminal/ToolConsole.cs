using Spectre.Console;

namespace MetaApi.Tool.Terminal;

/// <summary>Where a command speaks: results to one stream, so that they can be piped, messages and progress to the other.</summary>
internal sealed class ToolConsole(ConsoleStream results, ConsoleStream messages)
{
    /// <summary>What was asked for; standard output.</summary>
    public ConsoleStream Results => results;

    /// <summary>What is said about it; standard error.</summary>
    public ConsoleStream Messages => messages;

    /// <summary>The console of this process.</summary>
    public static ToolConsole OfProcess() => new(
        ConsoleStream.OfProcess(Console.IsOutputRedirected, Console.Out, Console.OpenStandardOutput),
        ConsoleStream.OfProcess(Console.IsErrorRedirected, Console.Error, Console.OpenStandardError));

    /// <summary>Does something that may take long, and shows that it goes on where a person looks.</summary>
    /// <param name="what">What is being done: <c>Building Notes.csproj</c>.</param>
    /// <param name="work">Does it.</param>
    public Task<T> WorkAsync<T>(string what, Func<Task<T>> work) => messages.Seen is { } terminal
        ? terminal.Status().StartAsync(Markup.Escape(new Styled(what).Printable()), _ => work())
        : work();

    /// <summary>Says what is wrong and what to do.</summary>
    public void Fault(ToolException fault)
    {
        messages.Line(new Styled("error: ", Tone.Bad), fault.Message);
        if (fault.Remedy is { } remedy)
            messages.Line("  ", remedy);
    }
}
