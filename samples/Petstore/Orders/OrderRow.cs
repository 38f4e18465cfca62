using System.Globalization;
using MetaApi;

namespace Petstore.Orders;

/// <summary>An order as a row.</summary>
sealed record OrderRow(long Id, long PetId, long Quantity, string? ShipDate, string Status, long Complete)
{
    public static OrderRow Of(Order order) => new(
        order.Id, order.PetId, order.Quantity, order.ShipDate.HasValue ? order.ShipDate.Value.ToString("O", CultureInfo.InvariantCulture) : null,
        order.Status.ToString(), order.Complete ? 1 : 0);

    public Order ToOrder() => new()
    {
        Id = Id,
        PetId = PetId,
        Quantity = (int)Quantity,
        ShipDate = ShipDate is null ? default(Optional<DateTimeOffset>) : DateTimeOffset.Parse(ShipDate, CultureInfo.InvariantCulture),
        Status = Enum.Parse<OrderStatus>(Status),
        Complete = Complete == 1,
    };
}
