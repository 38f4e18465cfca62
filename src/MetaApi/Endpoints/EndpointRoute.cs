using MetaApi.Calls.Limits;
using MetaApi.Execution;

namespace MetaApi.Endpoints;

/// <summary>One method of a described endpoint, ready to be called.</summary>
internal sealed class EndpointRoute(Operation operation, EndpointPath path, CallLimiter limiter)
{
    public Operation Operation => operation;

    public CallLimiter Limiter => limiter;

    public EndpointPath Path => path;

    public Response? ResponseFor(int? status)
    {
        var responses = operation.Route.Meta.Responses;
        return status is null
            ? responses.FirstOrDefault(r => r.IsOfSuccess)
            : responses.FirstOrDefault(r => r.Status == status);
    }
}
