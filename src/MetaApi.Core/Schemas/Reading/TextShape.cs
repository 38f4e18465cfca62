namespace MetaApi.Schemas.Reading;

/// <summary>What the texts of one place make up: a single text, a list of texts, or an object of such.</summary>
internal sealed class TextShape
{
    readonly Dictionary<string, TextShape> members = new(StringComparer.Ordinal);

    TextShape() { }

    public static TextShape Single { get; } = new();

    public static TextShape List { get; } = new() { IsList = true };

    public bool IsList { get; private init; }

    public bool IsObject { get; private init; }

    /// <summary>An object whose members are given after it was made, because it may contain itself.</summary>
    public static TextShape Object() => new() { IsObject = true };

    /// <summary>What any other name stands for; null where other names are passed over.</summary>
    public TextShape? Other { get; set; }

    public void Give(string name, TextShape member) => members.Add(name, member);

    /// <summary>The shape of a member; null for a name that is passed over.</summary>
    public TextShape? Member(string name) => members.GetValueOrDefault(name) ?? Other;
}
