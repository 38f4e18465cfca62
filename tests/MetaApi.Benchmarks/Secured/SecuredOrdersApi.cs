using MetaApi.Benchmarks.Serve;

namespace MetaApi.Benchmarks.Secured;

/// <summary>The benchmark contract for known callers.</summary>
internal sealed class SecuredOrdersApi : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Security(SecurityScheme.Bearer("bearer")).Apply<OrdersApi>();
}
