namespace MetaApi.Tests.Endpoints;

/// <summary>The user of the ancestor's example application.</summary>
sealed record User(string Name, int Age)
{
    public static readonly Entity<User> Entity = MetaApi.Entity.Define<User>("User", e => e
        .Property(u => u.Name, p => p.Default("Jim"))
        .Property(u => u.Age, p => p.Default(18)));

    /// <summary>Declares what the ancestor's example does: a query and a user.</summary>
    public static EndpointDescriptionBuilder Described(EndpointDescriptionBuilder endpoint) => endpoint
        .Params(p => p.Query("q").Param("user", Entity, required: true))
        .Status(200, s => s.Expose("user", Entity));
}
