namespace MetaApi.Tool.Terminal;

/// <summary>How a part of a line is meant. Where a person looks it is a colour, elsewhere nothing.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Warning,
    Bad,
}
