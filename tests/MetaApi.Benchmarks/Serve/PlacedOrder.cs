using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Serve;

/// <summary>The answer before it is filtered; unlike the peers' it holds the user as it was read.</summary>
internal sealed record PlacedOrder(long Id, decimal Total, List<OrderItem> Items, UserInput User)
{
    public static PlacedOrder Of(long id, UserInput user, List<OrderItem> items) => new(id, Order.TotalOf(items), items, user);
}
