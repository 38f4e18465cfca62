using Dapper;
using Petstore.Storage;

namespace Petstore.Orders;

/// <summary>Orders in the database.</summary>
sealed class OrderRepository(Database database)
{
    /// <exception cref="OrderInvalid">There is no such pet, or the number of the order is taken.</exception>
    public async Task<Order> PlaceAsync(Order order, CancellationToken cancelled)
    {
        const string Sql = """
            insert into orders (id, petId, quantity, shipDate, status, complete)
            select nullif(@Id, 0), id, @Quantity, @ShipDate, @Status, @Complete from pets where id = @PetId
            on conflict (id) do nothing;
            select last_insert_rowid() where changes() = 1;
            """;
        if (order.Quantity < 1)
            throw new OrderInvalid("An order is for one pet at least.");
        await using var connection = await database.OpenAsync(cancelled);
        var id = await connection.ExecuteScalarAsync<long?>(new(Sql, OrderRow.Of(order), cancellationToken: cancelled));
        return order with { Id = id ?? throw new OrderInvalid("There is no such pet, or another order has this number.") };
    }

    /// <exception cref="OrderNotFound">There is no such order.</exception>
    public async Task<Order> FindAsync(long id, CancellationToken cancelled)
    {
        const string Sql = "select id, petId, quantity, shipDate, status, complete from orders where id = @id";
        await using var connection = await database.OpenAsync(cancelled);
        var row = await connection.QuerySingleOrDefaultAsync<OrderRow>(new(Sql, new { id }, cancellationToken: cancelled));
        return row?.ToOrder() ?? throw new OrderNotFound(id);
    }

    /// <exception cref="OrderNotFound">There is no such order.</exception>
    public async Task RemoveAsync(long id, CancellationToken cancelled)
    {
        await using var connection = await database.OpenAsync(cancelled);
        if (await connection.ExecuteAsync(new("delete from orders where id = @id", new { id }, cancellationToken: cancelled)) == 0)
            throw new OrderNotFound(id);
    }
}
