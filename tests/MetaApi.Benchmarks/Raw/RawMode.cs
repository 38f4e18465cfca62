using System.Text.Json;
using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Raw;

/// <summary>Kestrel alone: the reply to the one measured request, made before it is asked for. The body is never read.</summary>
internal static class RawMode
{
    const long MeasuredUser = 42;

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        var pong = "pong"u8.ToArray();
        var order = MeasuredReply();
        app.Run(context => context.Request.Path.Value == "/ping"
            ? Write(context.Response, "text/plain", pong)
            : Write(context.Response, "application/json; charset=utf-8", order));
        return app;
    }

    static Task Write(HttpResponse response, string contentType, byte[] body)
    {
        response.ContentType = contentType;
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, 0, body.Length);
    }

    static byte[] MeasuredReply()
    {
        using var file = typeof(RawMode).Assembly.GetManifestResourceStream("order.json")!;
        var request = JsonSerializer.Deserialize(file, ContractJson.Default.OrderRequest)!;
        return JsonSerializer.SerializeToUtf8Bytes(new OrderReply(Order.Place(MeasuredUser, request)), ContractJson.Default.OrderReply);
    }
}
