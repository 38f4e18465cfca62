using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Serve;

/// <summary>The benchmark contract as a MetaApi user declares it.</summary>
internal sealed class OrdersApi : ApiModule
{
    static readonly Param<long> Id = Param.Path<long>("id");
    static readonly Param<bool> DryRun = Param.Query<bool>("dryRun", Schema.Boolean.Default(false));

    static readonly Entity<Address> AddressEntity = Entity.Define<Address>("Address", e => e
        .Property(a => a.Street, p => p.Required().Length(1, 80))
        .Property(a => a.City, p => p.Required())
        .Property(a => a.Zip, p => p.Pattern("^[0-9]{5}$")));

    static readonly Entity<UserInput> UserEntity = Entity.Define<UserInput>("User", e => e
        .Property(u => u.Name, p => p.Required().Length(1, 80))
        .Property(u => u.Age, p => p.Between(0, 150))
        .Property(u => u.Email, p => p.Format("email"))
        .Property(u => u.Tags, p => p.Count(0, 10))
        .Property(u => u.Address, AddressEntity)
        .Property(u => u.Password, p => p.Required().Length(8).ParamOnly()));

    static readonly Entity<OrderItem> ItemEntity = Entity.Define<OrderItem>("Item", e => e
        .Property(i => i.Sku, p => p.Required().Pattern("^SKU-[0-9]{4}$"))
        .Property(i => i.Qty, p => p.Required().Between(1, 1000))
        .Property(i => i.Price, p => p.Required().Between(0, 1_000_000)));

    static readonly Entity<PlacedOrder> OrderEntity = Entity.Define<PlacedOrder>("Order", e => e
        .Property(o => o.Id)
        .Property(o => o.Total)
        .Property(o => o.Items, Schema.ArrayOf(ItemEntity))
        .Property(o => o.User, UserEntity));

    protected override void Define(NamespaceBuilder api) => api
        .Get("/ping", r => r.StatusText(200).Action(call => call.Send("pong")))
        .Post("/users/:id/orders", r => r
            .Params(p => p
                .Use(Id)
                .Use(DryRun)
                .Property("user", UserEntity, required: true)
                .Property("items", Schema.ArrayOf(ItemEntity).Count(1, 100), required: true))
            .Status(200, s => s.Expose("order", OrderEntity))
            .Action(call => call.Render("order", PlacedOrder.Of(
                call.Get(Id), call.Params.Get<UserInput>("user"), call.Params.Get<List<OrderItem>>("items")))));
}
