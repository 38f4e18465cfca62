using System.Text;

namespace MetaApi.Tool.Terminal;

/// <summary>A part of a line or a cell of a table. It may come from anybody's document, so control characters are never sent to a terminal.</summary>
internal readonly record struct Styled(string Text, Tone Tone = Tone.Plain)
{
    const int Shown = 0x2400;

    public static implicit operator Styled(string text) => new(text);

    /// <summary>The text without tabs and line ends, other control characters as the pictures that Unicode has for them.</summary>
    public string Printable()
    {
        if (!Text.Any(char.IsControl))
            return Text;
        var printable = new StringBuilder(Text.Length);
        foreach (var character in Text.ReplaceLineEndings(" "))
            printable.Append(Printable(character));
        return printable.ToString();
    }

    static char Printable(char character) => character switch
    {
        '\t' => ' ',
        < ' ' => (char)(Shown + character),
        _ => char.IsControl(character) ? '\uFFFD' : character,
    };
}
