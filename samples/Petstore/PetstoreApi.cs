using MetaApi;
using Petstore.Orders;
using Petstore.Pets;
using Petstore.Users;

namespace Petstore;

/// <summary>The whole API: one module for each tag of the contract.</summary>
sealed class PetstoreApi : ApiModule
{
    public override ApiOptions Options => new()
    {
        Title = "Petstore",
        Version = "1.0.12",
        Description = "The Swagger Petstore, declared with MetaApi.",
    };

    protected override void Define(NamespaceBuilder api) => api
        .Apply<PetsModule>()
        .Apply<StoreModule>()
        .Apply<UsersModule>();
}
