using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Commands;

/// <summary>What somebody is told who writes a command line wrongly.</summary>
public sealed class MisuseTests
{
    static readonly string[] Lines =
    [
        "", "exprot", "frobnicate", "--hlep", "routes --jsn", "routes --api", "explain", "explain get", "explain get /notes a.dll b.dll",
        "export --format 2.0", "export --output-format xml", "export --output a.json --check b.json", "export --all-documents a --document b",
    ];

    [Test]
    public async Task EachMisuseIsToldInASentenceWithItsRemedy()
    {
        var told = new StringWriter();

        foreach (var line in Lines)
        {
            var run = await ToolRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            told.Write($"$ metaapi {line}\n{run.Results}{run.Messages}exit {run.ExitCode}\n\n");
        }

        Approved.Text("Commands/misuse.txt", told.ToString());
    }
}
