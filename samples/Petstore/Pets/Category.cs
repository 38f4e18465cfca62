using MetaApi;

namespace Petstore.Pets;

/// <summary>A kind of pets.</summary>
sealed record Category
{
    public static readonly Entity<Category> Entity = MetaApi.Entity.Define<Category>("Category", e => e
        .Property(c => c.Id, p => p.Example(1))
        .Property(c => c.Name, p => p.Example("Dogs")));

    public long Id { get; init; }

    public string Name { get; init; } = "";
}
