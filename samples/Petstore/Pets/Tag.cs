using MetaApi;

namespace Petstore.Pets;

/// <summary>A word by which pets are found.</summary>
sealed record Tag
{
    public static readonly Entity<Tag> Entity = MetaApi.Entity.Define<Tag>("Tag", e => e
        .Property(t => t.Id)
        .Property(t => t.Name));

    public long Id { get; init; }

    public string Name { get; init; } = "";
}
