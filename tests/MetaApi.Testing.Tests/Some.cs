using System.Security.Claims;

namespace MetaApi.Testing.Tests;

/// <summary>APIs to be tested.</summary>
static class Some
{
    public static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

    public static readonly Claim Admin = new(ClaimTypes.Role, "admin");

    /// <summary>Greets whoever calls, and refuses long names.</summary>
    public static Api Greeting => Api.Define("Greeting", api => api
        .Get("/hello/:name", r => r
            .Params(p => p.Path("name", Schema.String.Length(1, 5)))
            .Status(200, s => s.Expose("text", Schema.String))
            .Action(call => call.Render("text", $"Hello {call.Params.Get<string>("name")}")))
        .Post("/names", r => r
            .Params(p => p.Param("name", Schema.String.Length(1, 5).Pattern("^[A-Za-z]*$"), required: true))
            .Status(201)
            .Action(call => call.SetHeader("X-Name", call.Params.Get<string>("name"))))
        .Get("/me", r => r
            .Security(s => s.AnyOf(Key).Roles("admin"))
            .Status(200, Schema.String)
            .Action(call => call.Render(call.User.Identity!.Name)))
        .Get("/now", r => r
            .Status(200, Schema.DateTime)
            .Action(call => call.Render(call.Service<TimeProvider>().GetUtcNow()))));
}
