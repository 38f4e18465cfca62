using MetaApi;

namespace Notes;

/// <summary>Somebody who writes notes.</summary>
sealed record User
{
    public static readonly Entity<User> Entity = MetaApi.Entity.Define<User>("User", e => e
        .Property(u => u.Id, p => p.RenderOnly().Description("Assigned by the server"))
        .Property(u => u.Name, p => p.Required().Length(1, 80).Pattern(@"^\S(.*\S)?$").Example("Ada"))
        .Property(u => u.Email, p => p.Required().Format("email").Example("ada@example.com"))
        .Property(u => u.Password, p => p.Required().ParamOnly().Secret().Length(8, 200)));

    public long Id { get; init; }

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>Only read, never rendered; the database keeps a hash of it.</summary>
    public string Password { get; init; } = "";
}
