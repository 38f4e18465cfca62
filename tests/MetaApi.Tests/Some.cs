namespace MetaApi.Tests;

/// <summary>Sample things, so that arranging them takes a line.</summary>
static class Some
{
    public static Api Api(Action<NamespaceBuilder> block) => MetaApi.Api.Define("Sample", block);

    /// <summary>An API whose one route answers with its own path.</summary>
    public static Api ApiWith(string path) => Api(api => api.Get(path, Answering(path)));

    /// <summary>A route that answers with a fixed text.</summary>
    public static Action<ApiRouteBuilder> Answering(string text) => route => route.Action(call => call.Send(text));

    /// <summary>An API whose <c>POST /notes</c> wants a title and answers with it.</summary>
    public static Api Notes => Api(api => api.Post("/notes", route => route
        .Params(p => p.Property("title", Schema.String, required: true))
        .Action(call => call.Send(call.Params.Get<string>("title")))));
}
