namespace MetaApi.Benchmarks.Many;

/// <summary>Many routes, two for each resource, as a MetaApi user declares them.</summary>
internal static class ManyMetaApi
{
    static readonly Entity<ItemInput> InputEntity = Entity.Define<ItemInput>("ItemInput", e => e
        .Property(i => i.Name, p => p.Required().Length(1, 80))
        .Property(i => i.Count, p => p.Between(0, 1000))
        .Property(i => i.Code, p => p.Required().Pattern("^[A-Z]{3}-[0-9]{4}$")));

    static readonly Entity<Item> ItemEntity = Entity.Define<Item>("Item", e => e
        .Property(i => i.Id)
        .Property(i => i.Name)
        .Property(i => i.Count)
        .Property(i => i.Code));

    public static WebApplication Build(WebApplicationBuilder builder, int resources)
    {
        var app = builder.Build();
        app.MapMetaApi(Api.Define("Many", api => Declare(api, resources)));
        return app;
    }

    public static void Declare(NamespaceBuilder api, int resources)
    {
        for (var i = 0; i < resources; i++)
            api.Namespace($"/r{i}", items => items
                .Get("/:id", r => r
                    .Params(p => p
                        .Path("id", Schema.Integer.Between(int.MinValue, int.MaxValue))
                        .Query("limit", Schema.Integer.Between(1, 100).Default(20)))
                    .Status(200, ItemEntity)
                    .Action(call => call.Render(Item.Of(call.Params.Get<long>("id"), call.Params.Get<int>("limit")))))
                .Post(r => r
                    .Params(p => p.Body(InputEntity))
                    .Status(200, ItemEntity)
                    .Action(call => call.Render(Item.Of(call.Params.GetBody<ItemInput>())))));
    }
}
