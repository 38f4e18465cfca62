using MetaApi;

namespace Petstore.Pets;

/// <summary>What the shop asks of a pet. The contract's schema does not say it, and has a status for it: 422.</summary>
static class PetRules
{
    public static TNode TakesPets<TNode>(this TNode node) where TNode : NodeBuilder<TNode> => node
        .RescueError<PetInvalid>(422, (call, error) => call.Problem(error.Message), "The shop cannot take this pet.");

    /// <exception cref="PetInvalid">The shop cannot take it.</exception>
    public static Pet Judged(this Pet pet)
    {
        if (string.IsNullOrWhiteSpace(pet.Name))
            throw new PetInvalid("A pet needs a name.");
        return pet.PhotoUrls.All(IsOfTheWeb) ? pet : throw new PetInvalid("Photos have addresses that begin with http:// or https://.");
    }

    static bool IsOfTheWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
