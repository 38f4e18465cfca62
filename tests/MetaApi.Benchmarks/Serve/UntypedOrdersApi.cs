namespace MetaApi.Benchmarks.Serve;

/// <summary>The benchmark contract without CLR types: values are read into records, and rendered from them.</summary>
internal sealed class UntypedOrdersApi : ApiModule
{
    static readonly Entity AddressEntity = Entity.Define("Address", e => e
        .Property("street", Schema.String.Length(1, 80), p => p.Required())
        .Property("city", Schema.String, p => p.Required())
        .Property("zip", Schema.String.Pattern("^[0-9]{5}$")));

    static readonly Entity UserEntity = Entity.Define("User", e => e
        .Property("name", Schema.String.Length(1, 80), p => p.Required())
        .Property("age", Schema.Integer.Between(0, 150))
        .Property("email", Schema.String.Format("email"))
        .Property("tags", Schema.ArrayOf(Schema.String).Count(0, 10))
        .Property("address", AddressEntity)
        .Property("password", Schema.String.Length(8), p => p.Required().ParamOnly()));

    static readonly Entity ItemEntity = Entity.Define("Item", e => e
        .Property("sku", Schema.String.Pattern("^SKU-[0-9]{4}$"), p => p.Required())
        .Property("qty", Schema.Integer.Between(1, 1000), p => p.Required())
        .Property("price", Schema.Number.Between(0, 1_000_000), p => p.Required()));

    static readonly Entity OrderEntity = Entity.Define("Order", e => e
        .Property("id", Schema.Integer)
        .Property("total", Schema.Number)
        .Property("items", Schema.ArrayOf(ItemEntity))
        .Property("user", UserEntity));

    protected override void Define(NamespaceBuilder api) => api
        .Get("/ping", r => r.StatusText(200).Action(call => call.Send("pong")))
        .Post("/users/:id/orders", r => r
            .Params(p => p
                .Path("id", Schema.Integer)
                .Query("dryRun", Schema.Boolean.Default(false))
                .Property("user", UserEntity, required: true)
                .Property("items", Schema.ArrayOf(ItemEntity).Count(1, 100), required: true))
            .Status(200, s => s.Expose("order", OrderEntity))
            .Action(Place));

    static void Place(Call call)
    {
        var items = call.Params.Get<List<Record>>("items");
        var total = 0m;
        foreach (var item in items)
            total += item.Get<long>("qty") * item.Get<decimal>("price");
        call.Render("order", new Dictionary<string, object?>
        {
            ["id"] = call.Params.Get<long>("id"),
            ["total"] = total,
            ["items"] = items,
            ["user"] = call.Params.Get<Record>("user"),
        });
    }
}
