using Microsoft.AspNetCore.Mvc;

namespace MetaApi.Tests.Endpoints;

/// <summary>An action that is no minimal endpoint.</summary>
[ApiController]
[Route("sample")]
public sealed class SampleController : ControllerBase
{
    [HttpGet]
    public string Get() => "sample";
}
