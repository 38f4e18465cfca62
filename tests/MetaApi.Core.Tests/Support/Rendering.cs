namespace MetaApi.Core.Tests.Support;

/// <summary>One route whose action renders something, called once.</summary>
internal static class Rendering
{
    /// <summary>What leaves when a value is rendered as a whole body of a schema.</summary>
    public static Task<Answer> OfAsync(Schema schema, object? value, params Scope[] scopes) =>
        OfAsync(r => r.Scope(scopes).Status(200, schema).Action(call => call.Render(value)));

    public static Task<Answer> OfAsync(Action<ApiRouteBuilder> route) =>
        Api.Define("Rendering", a => a.Get(route)).CallAsync("GET", "/");
}
