using MetaApi;

namespace Tour;

/// <summary>Wrong inputs are answered by themselves, and in another shape where a rescue says so.</summary>
sealed class BoxesModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/boxes", boxes => boxes
        .Params(p => p
            .Query("width", Schema.Integer, required: true)
            .Query("height", Schema.Integer, required: true)
            .Query("depth", Schema.Integer, required: true))
        .Status(200, s => s.Expose("volume", Schema.Integer))
        .Put(r => r.Title("Measure a box").Action(Measure))
        .Namespace("/mapped", mapped => mapped
            .Status(400, s => s.Expose("errors", Schema.MapOf(Schema.String)), "Which inputs are wrong, and why.")
            .RescueError<ParameterInvalidException>(400, (call, error) => call.Render("errors", Map(error)))
            .Put(r => r.Title("Measure a box, with errors as a map").Action(Measure))));

    static void Measure(Call call) => call.Render(
        "volume", call.Params.Get<long>("width") * call.Params.Get<long>("height") * call.Params.Get<long>("depth"));

    static Dictionary<string, string> Map(ParameterInvalidException error) =>
        error.Failures.ToDictionary(failure => failure.Pointer.TrimStart('/'), failure => failure.Code);
}
