using MetaApi;
using Petstore.Access;
using Petstore.Pets;

namespace Petstore.Orders;

/// <summary>Count the pets; place, show and delete orders.</summary>
sealed class StoreModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/store", store => store
        .Tags("store")
        .Get("/inventory", r => r
            .OperationId("getInventory")
            .Title("Count the pets by their status")
            .Security(Schemes.ApiKey)
            .Status(200, Schema.MapOf(Schema.Of<int>()))
            .Action((PetRepository pets, CancellationToken cancelled) => pets.CountAsync(cancelled)))
        .Namespace("/order", orders => orders
            .Post(r => r
                .OperationId("placeOrder")
                .Title("Place an order")
                .Params(p => p.Body(Order.Entity))
                .RescueError<OrderInvalid>(422, (call, error) => call.Problem(error.Message), "The shop cannot take this order.")
                .Status(200, Order.Entity)
                .Action((Order order, OrderRepository all, CancellationToken cancelled) => all.PlaceAsync(order, cancelled)))
            .Namespace("/:orderId", order => order
                .Params(p => p.Path("orderId", Schema.Integer.Description("The number of the order")))
                .RescueError<OrderNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such order.")
                .Get(r => r
                    .OperationId("getOrderById")
                    .Title("Show an order")
                    .Status(200, Order.Entity)
                    .Action((long orderId, OrderRepository all, CancellationToken cancelled) => all.FindAsync(orderId, cancelled)))
                .Delete(r => r
                    .OperationId("deleteOrder")
                    .Title("Delete an order")
                    .Status(200)
                    .Action((long orderId, OrderRepository all, CancellationToken cancelled) => all.RemoveAsync(orderId, cancelled))))));
}
