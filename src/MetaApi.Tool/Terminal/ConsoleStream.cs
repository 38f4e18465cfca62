using System.Text;
using Spectre.Console;

namespace MetaApi.Tool.Terminal;

/// <summary>One of the two streams of a command: coloured and wrapped where a person looks, else plain lines that end in a line feed.</summary>
internal sealed class ConsoleStream
{
    public ConsoleStream(TextWriter writer, ConsoleLook look)
    {
        Writer = writer;
        if (look.IsSeen)
            Seen = Terminal(writer, look.Width);
    }

    /// <summary>Takes texts as they are, such as a document.</summary>
    public TextWriter Writer { get; }

    /// <summary>The terminal that a person looks at; null where nobody does.</summary>
    public IAnsiConsole? Seen { get; }

    /// <summary>Standard output or standard error of this process; to a program they speak UTF-8 whatever the machine does.</summary>
    public static ConsoleStream OfProcess(bool isRedirected, TextWriter terminal, Func<Stream> stream) => isRedirected
        ? new(new StreamWriter(stream(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" }, ConsoleLook.Plain)
        : new(terminal, ConsoleLook.Of(isRedirected));

    /// <summary>Writes a line that is made of these parts.</summary>
    public void Line(params ReadOnlySpan<Styled> parts)
    {
        var line = new Paragraph();
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            line.Append(part.Printable(), Style(part.Tone));
            text.Append(part.Printable());
        }
        if (Seen is not null)
            Seen.Write(line);
        Writer.Write(Seen is null ? text.Append('\n') : "\n");
    }

    /// <summary>Writes a table, as wide as it needs to be, and no wider than the terminal where a person looks.</summary>
    public void Table(ResultTable table)
    {
        if (Seen is not null)
            Seen.Write(Framed(table));
        else
            foreach (var line in table.Lines())
                Writer.Write(line + "\n");
    }

    static Table Framed(ResultTable table)
    {
        var framed = new Table().Border(TableBorder.Simple).AddColumns([.. table.Columns.Select(c => new TableColumn(new Text(c, Style(Tone.Strong))))]);
        foreach (var row in table.Rows)
            framed.AddRow(row.Select(cell => new Text(cell.Printable(), Style(cell.Tone))));
        return framed;
    }

    static IAnsiConsole Terminal(TextWriter writer, int width)
    {
        var terminal = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(writer),
        });
        terminal.Profile.Width = width;
        return terminal;
    }

    static Style Style(Tone tone) => tone switch
    {
        Tone.Strong => new(decoration: Decoration.Bold),
        Tone.Faint => new(decoration: Decoration.Dim),
        Tone.Good => new(Color.Green),
        Tone.Warning => new(Color.Yellow),
        Tone.Bad => new(Color.Red),
        _ => Spectre.Console.Style.Plain,
    };
}
