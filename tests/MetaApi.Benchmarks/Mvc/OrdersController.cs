using MetaApi.Benchmarks.Contract;
using Microsoft.AspNetCore.Mvc;

namespace MetaApi.Benchmarks.Mvc;

[ApiController]
public sealed class OrdersController : ControllerBase
{
    // Nothing is stored, so a dry run answers the same; binding it is part of the work to compare.
    [HttpPost("/users/{id:long}/orders")]
    public OrderReply Place(long id, OrderRequest request, bool dryRun = false) => new(Order.Place(id, request));
}
