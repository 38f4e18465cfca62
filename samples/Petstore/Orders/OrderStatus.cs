using System.Text.Json.Serialization;

namespace Petstore.Orders;

/// <summary>How far an order has come.</summary>
enum OrderStatus
{
    [JsonStringEnumMemberName("placed")]
    Placed,

    [JsonStringEnumMemberName("approved")]
    Approved,

    [JsonStringEnumMemberName("delivered")]
    Delivered,
}
