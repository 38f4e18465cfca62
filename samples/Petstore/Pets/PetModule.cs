using MetaApi;
using Petstore.Access;

namespace Petstore.Pets;

/// <summary>Show, change and remove one pet, and take images of it.</summary>
sealed class PetModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/:petId", pet => pet
        .Params(p => p.Path("petId", Schema.Integer.Description("The number of the pet")))
        .RescueError<PetNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such pet.")
        .Get(r => r
            .OperationId("getPetById")
            .Title("Show a pet")
            .Security(s => s.AnyOf(Schemes.ApiKey).Scheme(Schemes.Pets, Schemes.BothScopes))
            .Status(200, Pet.Entity)
            .Action((long petId, PetRepository all, CancellationToken cancelled) => all.FindAsync(petId, cancelled)))
        .Post(r => r
            .OperationId("updatePetWithForm")
            .Title("Rename a pet, or change its status")
            .TakesPets()
            .Params(p => p
                .Query("name", Schema.String.Description("Its new name"))
                .Query("status", Schema.Enum<PetStatus>().Description("Its new status")))
            .Status(200, Pet.Entity)
            .Action(ChangeAsync))
        .Delete(r => r
            .OperationId("deletePet")
            .Title("Remove a pet")
            .Params(p => p.Header("api_key", Schema.String.Description("Taken because the contract has it, and not looked at")))
            .Status(200)
            .Action((long petId, PetRepository all, CancellationToken cancelled) => all.RemoveAsync(petId, cancelled)))
        .Post("/uploadImage", r => r
            .OperationId("uploadFile")
            .Title("Upload an image of a pet")
            .Params(p => p
                .Query("additionalMetadata", Schema.String.Description("Anything to be kept with it"))
                .BodyFile("image", f => f.MaxBytes(1024 * 1024).MediaTypes("image/png", "image/jpeg"), required: true))
            .Status(200, UploadResult.Entity)
            .Action(UploadAsync)));

    static async Task<Pet> ChangeAsync(long petId, string? name, PetStatus? status, PetRepository all, CancellationToken cancelled)
    {
        var pet = await all.FindAsync(petId, cancelled);
        var changed = pet with { Name = name ?? pet.Name, Status = status ?? pet.Status };
        return await all.ReplaceAsync(changed.Judged(), cancelled);
    }

    static async Task<UploadResult> UploadAsync(Call call, long petId, UploadedFile image, PetRepository all, ImageFolder folder)
    {
        var pet = await all.FindAsync(petId, call.Cancelled);
        var stored = await folder.SaveAsync(image, call.Cancelled);
        await all.AddImageAsync(pet, stored, call.Params.Get<string?>("additionalMetadata"), call.Cancelled);
        return new(200, stored.MediaType, $"{stored.Bytes} bytes are stored.");
    }
}
