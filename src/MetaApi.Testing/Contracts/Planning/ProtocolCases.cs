using System.Collections.Immutable;
using System.Text;
using MetaApi.Testing.Contracts.Requests;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Cases of what HTTP asks of an operation: bodies of other kinds, HEAD, what a client takes and has already.</summary>
internal sealed class ProtocolCases(OperationPlan plan)
{
    const string Stranger = "application/x-metaapi-stranger";

    /// <summary>What is sent at most to see that it is too much.</summary>
    const int MostBytes = 8 * 1024 * 1024;

    public async Task AddAsync(CancellationToken cancelled)
    {
        await AddBodiesAsync(cancelled);
        if (plan.Operation.Declares(406))
            plan.Add("an answer of a type that there is not", plan.Request.WithHeader("Accept", Stranger), new Expectation.Status(406, []));
        if (plan.Operation.Route.Method != "GET")
            return;
        plan.Add("HEAD", plan.Request with { Method = "HEAD" }, new Expectation.SameAs(plan.Request, IsHead: true));
        if (plan.Operation.Declares(304))
            plan.Add("a version that the client has", plan.Request, new Expectation.NotModified());
        foreach (var parameter in plan.Operation.Parameters.Where(p => !p.Required && p.Schema?.Default is not null))
            plan.Add($"{parameter.In.ToString()!.ToLowerInvariant()} '{parameter.Name}': its default, said", plan.Request.With(parameter, parameter.Schema!.Default!.DeepClone()), new Expectation.SameAs(plan.Request.Without(parameter), IsHead: false));
    }

    async Task AddBodiesAsync(CancellationToken cancelled)
    {
        if (plan.Request.Body is not { } body)
            return;
        await plan.AddBrokenAsync("a body of another type", plan.Request with { Body = new("text/plain", body.Parts.IsEmpty ? body.Bytes : [.. "text"u8]) }, cancelled);
        await plan.AddBrokenAsync("no body", plan.Request with { Body = null }, cancelled);
        if (body.MediaType.EndsWith("json", StringComparison.Ordinal))
        {
            await plan.AddBrokenAsync("a body that ends too soon", plan.Request with { Body = body with { Bytes = body.Bytes[..^1] } }, cancelled);
            await plan.AddBrokenAsync("a body that is no JSON", plan.Request with { Body = RequestBody.Json("{no json}") }, cancelled);
            await plan.AddBrokenAsync("a body that is not UTF-8", plan.Request with { Body = body with { Bytes = [(byte)'"', 0xC3, 0x28, (byte)'"'] } }, cancelled);
            await AddLargeAsync(body, cancelled);
        }
    }

    /// <summary>A body that means the same, and is larger than it may be by the spaces behind it.</summary>
    async Task AddLargeAsync(RequestBody body, CancellationToken cancelled)
    {
        var most = plan.Operation.MostBodyBytes;
        if (most > MostBytes)
            plan.Omit("a body that is too large", $"More than {most} bytes would be sent; limit the body with MaxBody(…).");
        else
            await plan.AddBrokenAsync("a body that is too large", plan.Request with { Body = body with { Bytes = [.. body.Bytes, .. Enumerable.Repeat((byte)' ', (int)most)] } }, cancelled);
    }
}
