using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Terminal;

public sealed class ToolConsoleTests
{
    const char Escape = '\u001b';

    static readonly ResultTable Table = new(["NAME", "WHAT"], [["a", new("first", Tone.Bad)], ["longer name", "tab\tand\nline"]]);

    [Test]
    public void AProgramReadsPlainLinesOfStableColumns()
    {
        var (stream, text) = Stream(ConsoleLook.Plain);

        stream.Table(Table);

        Assert.That(text.ToString(), Is.EqualTo("NAME         WHAT\na            first\nlonger name  tab and line\n"));
    }

    [Test]
    public void APersonSeesColoursWithinTheWidthOfTheTerminal()
    {
        var (stream, text) = Stream(new(IsSeen: true, Width: 20));

        stream.Table(Table);
        stream.Line("A sentence that is longer than ", new("the terminal", Tone.Good), " is wide.");

        Assert.That(text.ToString(), Does.Contain($"{Escape}[91mfirst"));
        var lines = System.Text.RegularExpressions.Regex.Replace(text.ToString(), $"{Escape}\\[[0-9;]*m", "").Split('\n');
        Assert.That(lines.Select(line => line.TrimEnd('\r').Length), Has.All.LessThanOrEqualTo(20));
    }

    [Test]
    public void ControlCharactersOfADocumentAreNeverSentToATerminal([Values] bool isSeen)
    {
        var (stream, text) = Stream(isSeen ? new(IsSeen: true, Width: 80) : ConsoleLook.Plain);

        stream.Line($"{Escape}]0;owned\u0007 and {Escape}[2J");

        Assert.That(text.ToString(), Is.EqualTo("␛]0;owned␇ and ␛[2J\n"));
    }

    [Test]
    public async Task ProgressIsShownWhereAPersonLooksAndNowhereElse([Values] bool isSeen)
    {
        var look = isSeen ? new ConsoleLook(IsSeen: true, Width: 80) : ConsoleLook.Plain;
        var (results, messages) = (Stream(look), Stream(look));

        var made = await new ToolConsole(results.Stream, messages.Stream).WorkAsync("Building [x]", () => Task.FromResult(7));

        Assert.That(made, Is.EqualTo(7));
        Assert.That(messages.Text.ToString(), isSeen ? Does.Contain("Building [x]") : Is.Empty);
        Assert.That(results.Text.ToString(), Is.Empty);
    }

    static (ConsoleStream Stream, StringWriter Text) Stream(ConsoleLook look)
    {
        var text = new StringWriter();
        return (new(text, look), text);
    }
}
