using MetaApi;

namespace Petstore.Orders;

/// <summary>An order of pets.</summary>
sealed record Order
{
    public static readonly Entity<Order> Entity = MetaApi.Entity.Define<Order>("Order", e => e
        .Property(o => o.Id, p => p.Example(10).Description("Assigned by the shop where it is left out"))
        .Property(o => o.PetId, p => p.Example(198772).Description("Which pet"))
        .Property(o => o.Quantity, p => p.Example(7).Description("How many; one where it is left out"))
        .Property(o => o.ShipDate, p => p.Description("When it is sent"))
        .Property(o => o.Status, p => p.Example(OrderStatus.Approved).Description("How far it has come; placed where it is left out"))
        .Property(o => o.Complete, p => p.Description("Whether nothing is left to do")));

    /// <summary>0 for an order that has no number yet.</summary>
    public long Id { get; init; }

    public long PetId { get; init; }

    public int Quantity { get; init; } = 1;

    public Optional<DateTimeOffset> ShipDate { get; init; }

    public OrderStatus Status { get; init; }

    public bool Complete { get; init; }
}
