using System.Text.Json;
using MetaApi.Benchmarks.Contract;

namespace MetaApi.Benchmarks.Parse;

/// <summary>System.Text.Json with generated code between Kestrel's pipes: what reading and writing cost without routing and checks.</summary>
internal static class ParseMode
{
    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.Run(context => context.Request.Path.Value == "/ping" ? Ping(context.Response) : PlaceOrder(context));
        return app;
    }

    static Task Ping(HttpResponse response)
    {
        response.ContentType = "text/plain";
        return response.WriteAsync("pong");
    }

    static async Task PlaceOrder(HttpContext context)
    {
        var request = await JsonSerializer.DeserializeAsync(context.Request.BodyReader, ContractJson.Default.OrderRequest, context.RequestAborted);
        var reply = new OrderReply(Order.Place(UserId(context.Request.Path.Value!), request!));
        context.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(context.Response.BodyWriter, reply, ContractJson.Default.OrderReply, context.RequestAborted);
    }

    static long UserId(string path) => long.Parse(path.AsSpan()["/users/".Length..^"/orders".Length]);
}
