using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration.Inference;

/// <summary>One route that reads a body by the entity of a type.</summary>
internal static class Reading
{
    public static async Task<(Answer Answer, T? Value)> OfAsync<T>(Entity<T> entity, string json) where T : class
    {
        T? read = null;
        var api = Api.Define("Reading", a => a.Post(r => r.Params(p => p.Body(entity)).Action(call => { read = call.Params.GetBody<T>(); })));
        return (await api.CallAsync("POST", "/", json), read);
    }

    public static async Task<IReadOnlyList<string>> ErrorsOfAsync<T>(string json) where T : class =>
        (await OfAsync(Entity.Of<T>(), json)).Answer is { Status: not 200 } answer ? answer.Errors : [];
}
