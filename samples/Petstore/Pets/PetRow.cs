using System.Text.Json;

namespace Petstore.Pets;

/// <summary>A pet as a row: what is nested in it is JSON.</summary>
sealed record PetRow(long Id, string Name, string Status, string? Category, string PhotoUrls, string Tags)
{
    public static PetRow Of(Pet pet) => new(
        pet.Id, pet.Name, StatusOf(pet.Status), pet.Category.HasValue ? Json(pet.Category.Value) : null, Json(pet.PhotoUrls), Json(pet.Tags));

    public static string StatusOf(PetStatus status) => status.ToString().ToLowerInvariant();

    public Pet ToPet() => new()
    {
        Id = Id,
        Name = Name,
        Category = Category is null ? default(MetaApi.Optional<Category>) : Read<Category>(Category),
        PhotoUrls = Read<string[]>(PhotoUrls),
        Tags = Read<Tag[]>(Tags),
        Status = Enum.Parse<PetStatus>(Status, ignoreCase: true),
    };

    static string Json<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);

    static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;
}
