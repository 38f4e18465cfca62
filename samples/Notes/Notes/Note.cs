using MetaApi;

namespace Notes;

/// <summary>A note of a user.</summary>
sealed record Note
{
    /// <summary>Provided where a note is shown, or read, with its content.</summary>
    public static readonly Scope Full = new("Full");

    public static readonly Entity<Note> Entity = MetaApi.Entity.Define<Note>("Note", e => e
        .Property(n => n.Id, p => p.RenderOnly().Description("Assigned by the server"))
        .Property(n => n.UserId, p => p.Required().AtLeast(1).Description("Who wrote it"))
        .Property(n => n.Title, p => p.Required().Length(1, 80).Example("Groceries"))
        .Property(n => n.Content, p => p.Scope(Full).Length(0, 10_000).Example("Milk, bread"))
        .Property(n => n.Version, p => p.RenderOnly().Description("Grows with every change")));

    public long Id { get; init; }

    public long UserId { get; init; }

    public string Title { get; init; } = "";

    public string? Content { get; init; }

    public int Version { get; init; }
}
