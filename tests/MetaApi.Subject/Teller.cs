using System.Globalization;
using System.Text;

namespace MetaApi.Subject;

/// <summary>Says everything that MetaApi writes: the document, an explanation, a mistake, replies and problems.</summary>
internal static class Teller
{
    static readonly (string Method, string Target, string? Body)[] Requests =
    [
        ("GET", "/notes/7", null), ("GET", "/notes?limit=2", null), ("GET", "/notes?limit=1001", null), ("GET", "/notes?ratio=1234.6", null), ("GET", "/notes?ratio=1.234,5", null),
        ("GET", "/notes/%D9%A3", null), ("GET", "/notes/x", null), ("GET", "/NOTES", null), ("POST", "/notes", "{}"), ("PUT", "/notes", null), ("GET", "/fails", null),
        ("POST", "/notes", """{"note":{"title":"a","price":1.5,"due":"2024-02-29T13:05:06+03:00","day":"2024-02-29","length":"PT1.5S","kind":"Friday","INDIGO":"iI"}}"""),
        ("POST", "/notes", """{"note":{"title":"","price":0.25,"due":"29/02/2024","day":"1445-08-19","length":"1,5","kind":"FRIDAY","INDIGO":"ıİ"}}"""),
        ("POST", "/notes", """{"note":{"title":"a","PRICE":9,"Kind":"friday","price":"1,5"}}"""),
    ];

    public static async Task<int> RunAsync(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture =
            CultureInfo.GetCultureInfo(culture);
        var said = new StringBuilder();
        var api = Api.Define<SubjectApi>();
        said.AppendLine(api.Model.ToOpenApiJson()).AppendLine(api.Explain("post", "/notes").ToString()).AppendLine(Mistakes());
        var pipeline = ((IApplicationBuilder)SubjectHost.CreateBuilder().Build()).New().UseMetaApi(api).Build();
        foreach (var request in Requests)
            said.AppendLine(await AskAsync(pipeline, request));
        Console.OutputEncoding = new UTF8Encoding(false);
        await Console.Out.WriteAsync(said);
        return 0;
    }

    static string Mistakes()
    {
        try
        {
            Api.Define("Wrong", api => api.Get("/İstanbul/:id", r => r.Params(p => p.Query("ID", Schema.Integer.Between(1, 1234567).Default(0)))));
            return "none";
        }
        catch (ApiDeclarationException mistakes)
        {
            return mistakes.Message;
        }
    }

    static async Task<string> AskAsync(RequestDelegate pipeline, (string Method, string Target, string? Body) request)
    {
        var (path, query) = (request.Target.Split('?')[0], request.Target.Contains('?') ? request.Target[request.Target.IndexOf('?')..] : "");
        var body = Encoding.UTF8.GetBytes(request.Body ?? "");
        var context = new DefaultHttpContext
        {
            TraceIdentifier = "trace",
            Request = { Method = request.Method, Path = Uri.UnescapeDataString(path), QueryString = new(query), Body = new MemoryStream(body) },
            Response = { Body = new MemoryStream() },
        };
        if (request.Body is not null)
            (context.Request.ContentType, context.Request.ContentLength) = ("application/json", body.Length);
        await pipeline(context);
        await context.Response.CompleteAsync();
        var headers = context.Response.Headers.Select(h => $"{h.Key}: {h.Value}");
        return $"{request.Method} {request.Target} {context.Response.StatusCode}\n{string.Join('\n', headers)}\n{Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray())}";
    }
}
