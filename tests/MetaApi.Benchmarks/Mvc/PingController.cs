using Microsoft.AspNetCore.Mvc;

namespace MetaApi.Benchmarks.Mvc;

[ApiController]
public sealed class PingController : ControllerBase
{
    [HttpGet("/ping")]
    public string Ping() => "pong";
}
