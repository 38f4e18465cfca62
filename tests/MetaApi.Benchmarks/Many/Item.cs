namespace MetaApi.Benchmarks.Many;

public sealed record Item(long Id, string Name, int Count, string Code)
{
    public static Item Of(long id, int limit) => new(id, "Lamp", limit, "ABC-1234");

    public static Item Of(ItemInput input) => new(1, input.Name, input.Count, input.Code);
}
