using MetaApi;
using Petstore.Access;

namespace Petstore.Pets;

/// <summary>Add, replace and find pets; what concerns one pet is in <see cref="PetModule"/>.</summary>
sealed class PetsModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/pet", pets => pets
        .Tags("pet")
        .Security(Schemes.Pets, Schemes.BothScopes)
        .Post(r => r
            .OperationId("addPet")
            .Title("Add a pet")
            .Params(p => p.Body(Pet.Entity))
            .TakesPets()
            .Status(200, Pet.Entity)
            .Action((Pet pet, PetRepository all, CancellationToken cancelled) => all.AddAsync(pet.Judged(), cancelled)))
        .Put(r => r
            .OperationId("updatePet")
            .Title("Replace a pet")
            .Params(p => p.Body(Pet.Entity))
            .TakesPets()
            .RescueError<PetNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such pet.")
            .Status(200, Pet.Entity)
            .Action((Pet pet, PetRepository all, CancellationToken cancelled) => all.ReplaceAsync(pet.Judged(), cancelled)))
        .Get("/findByStatus", r => r
            .OperationId("findPetsByStatus")
            .Title("Find pets by their status")
            .Params(p => p.Query("status", Schema.Enum<PetStatus>().Default(PetStatus.Available).Description("The status they have")))
            .Status(200, Schema.ArrayOf(Pet.Entity))
            .Action((PetStatus status, PetRepository all, CancellationToken cancelled) => all.WithStatusAsync(status, cancelled)))
        .Get("/findByTags", r => r
            .OperationId("findPetsByTags")
            .Title("Find pets by their tags")
            .Params(p => p.Query("tags", Schema.ArrayOf(Schema.String).Description("Tags of which they have one; all pets where there are none")))
            .Status(200, Schema.ArrayOf(Pet.Entity))
            .Action((IReadOnlyList<string>? tags, PetRepository all, CancellationToken cancelled) => all.WithTagsAsync(tags ?? [], cancelled)))
        .Apply<PetModule>());
}
