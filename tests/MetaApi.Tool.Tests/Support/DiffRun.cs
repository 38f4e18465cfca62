using MetaApi.Tool.Commands;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests;

/// <summary>Runs <c>metaapi diff</c> on a day of the test's.</summary>
static class DiffRun
{
    /// <summary>The first of January 2026, on which the waivers of the fixtures are judged.</summary>
    static readonly FakeClock Clock = new();

    public static string Fixture(string name) => Repository.PathOf("tests", "MetaApi.Tool.Tests", "Comparing", "Reports", name);

    /// <summary>Compares the fixtures <c>old.yaml</c> and <c>new.yaml</c>.</summary>
    public static Task<ToolRun> OfFixturesAsync(params string[] options) => OfAsync([Fixture("old.yaml"), Fixture("new.yaml"), .. options]);

    public static async Task<ToolRun> OfAsync(params string[] arguments)
    {
        using var results = new StringWriter();
        using var messages = new StringWriter();
        var console = new ToolConsole(new(results, ConsoleLook.Plain), new(messages, ConsoleLook.Plain));
        var code = await CommandLine.RunAsync(DiffCommand.Create(console, Clock).Parse(arguments), console);
        return new(code, results.ToString(), messages.ToString());
    }
}
