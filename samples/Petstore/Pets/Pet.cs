using MetaApi;

namespace Petstore.Pets;

/// <summary>A pet, on sale or sold.</summary>
sealed record Pet
{
    public static readonly Entity<Pet> Entity = MetaApi.Entity.Define<Pet>("Pet", e => e
        .Property(p => p.Id, p => p.Example(10).Description("Assigned by the shop where it is left out"))
        .Property(p => p.Name, p => p.Required(allowEmpty: true).Example("doggie"))
        .Property(p => p.Category, Pets.Category.Entity)
        .Property(p => p.PhotoUrls, p => p.Required())
        .Property(p => p.Tags, Schema.ArrayOf(Tag.Entity))
        .Property(p => p.Status, p => p.Description("Whether it can be bought; available where it is left out")));

    /// <summary>0 for a pet that has no number yet.</summary>
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public Optional<Category> Category { get; init; }

    public IReadOnlyList<string> PhotoUrls { get; init; } = [];

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public PetStatus Status { get; init; }
}
