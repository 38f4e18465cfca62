using MetaApi.Tool.Commands;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests;

/// <summary>A command line that has run in this process, as if a program had called it.</summary>
/// <param name="ExitCode">What it told its caller.</param>
/// <param name="Results">What it wrote to standard output.</param>
/// <param name="Messages">What it wrote to standard error.</param>
sealed record ToolRun(int ExitCode, string Results, string Messages)
{
    public static Task<ToolRun> OfAsync(params string[] arguments) => OfAsync(ConsoleLook.Plain, arguments);

    /// <param name="look">Who looks.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<ToolRun> OfAsync(ConsoleLook look, params string[] arguments)
    {
        using var results = new StringWriter();
        using var messages = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new(new(results, look), new(messages, look)));
        return new(code, results.ToString(), messages.ToString());
    }
}
