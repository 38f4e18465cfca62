namespace Petstore.Orders;

sealed class OrderNotFound(long id) : Exception($"There is no order {id}.");

sealed class OrderInvalid(string why) : Exception(why);
