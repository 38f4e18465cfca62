using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Rendering;

/// <summary>
/// Writes JSON tokens as UTF-8 straight into a buffer, and knows of their order no more than where a comma stands: renderers keep it. The
/// relaxed escaping is safe where it goes: never into HTML, always with <c>nosniff</c>.
/// </summary>
internal sealed class JsonOutput(IBufferWriter<byte> output)
{
    const int LongestNumber = 128;

    /// <summary>What stands in a text as it is, in one byte.</summary>
    static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(c => c is not ('"' or '\\'))]);

    /// <summary>How many bytes a comma takes before the next token: 1 or 0.</summary>
    int comma;

    /// <summary>For going back to a place, and its comma.</summary>
    public int Comma
    {
        get => comma;
        set => comma = value;
    }

    public void Open(byte bracket)
    {
        Room(1)[0] = bracket;
        Written(1);
        comma = 0;
    }

    public void Close(byte bracket)
    {
        output.GetSpan(1)[0] = bracket;
        output.Advance(1);
        comma = 1;
    }

    /// <summary>Writes a name that is quoted and escaped, with its colon.</summary>
    public void Name(ReadOnlySpan<byte> name)
    {
        Token(name);
        comma = 0;
    }

    /// <summary>Writes a token that stands as it is.</summary>
    public void Token(ReadOnlySpan<byte> token)
    {
        token.CopyTo(Room(token.Length));
        Written(token.Length);
    }

    public void Text(string text)
    {
        var length = text.Length;
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            text = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
            length = Encoding.UTF8.GetByteCount(text);
        }
        var room = Room(length + 2);
        room[0] = (byte)'"';
        Encoding.UTF8.GetBytes(text, room[1..]);
        room[length + 1] = (byte)'"';
        Written(length + 2);
    }

    public void Ascii(ReadOnlySpan<byte> text)
    {
        var room = Room(text.Length + 2);
        room[0] = (byte)'"';
        text.CopyTo(room[1..]);
        room[text.Length + 1] = (byte)'"';
        Written(text.Length + 2);
    }

    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestNumber), out var length);
        Written(length);
    }

    public void Number(decimal value) => Written(DecimalText.Format(value, Room(LongestNumber)));

    public void Number(double value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestNumber), out var length);
        Written(length);
    }

    public void Number(float value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestNumber), out var length);
        Written(length);
    }

    /// <summary>Room for a token, behind the comma that separates it from the one before. It is taken with <see cref="Written"/>.</summary>
    Span<byte> Room(int length)
    {
        var room = output.GetSpan(length + 1);
        if (comma == 0)
            return room;
        room[0] = (byte)',';
        return room[1..];
    }

    void Written(int length)
    {
        output.Advance(length + comma);
        comma = 1;
    }
}
