namespace MetaApi.Benchmarks.Contract;

public sealed record Order(long Id, decimal Total, List<OrderItem> Items, UserView User)
{
    public static Order Place(long id, OrderRequest request) =>
        new(id, TotalOf(request.Items), request.Items, UserView.Of(request.User));

    public static decimal TotalOf(List<OrderItem> items)
    {
        var total = 0m;
        foreach (var item in items)
            total += item.Qty * item.Price;
        return total;
    }
}
