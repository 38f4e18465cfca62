using MetaApi;

namespace Petstore.Users;

/// <summary>Somebody who can log in.</summary>
sealed record User
{
    public static readonly Entity<User> Entity = MetaApi.Entity.Define<User>("User", e => e
        .Property(u => u.Id, p => p.Example(10).Description("Assigned by the shop where it is left out"))
        .Property(u => u.Username, p => p.Example("theUser"))
        .Property(u => u.FirstName, p => p.Example("John"))
        .Property(u => u.LastName, p => p.Example("James"))
        .Property(u => u.Email, p => p.Example("john@email.com"))
        .Property(u => u.Password, p => p.ParamOnly().Secret())
        .Property(u => u.Phone, p => p.Example("12345"))
        .Property(u => u.UserStatus, p => p.Example(1).Description("A number of the client's own")));

    /// <summary>0 for somebody who has no number yet.</summary>
    public long Id { get; init; }

    public string Username { get; init; } = "";

    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    public string Email { get; init; } = "";

    /// <summary>Only read, never rendered; the database keeps a hash of it.</summary>
    public string Password { get; init; } = "";

    public string Phone { get; init; } = "";

    public int UserStatus { get; init; }
}
