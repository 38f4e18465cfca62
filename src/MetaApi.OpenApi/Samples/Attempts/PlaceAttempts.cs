using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>Everything there is to try at one place, by the type of the value there.</summary>
internal static class PlaceAttempts
{
    public static IEnumerable<Attempt> Valid(SamplePlace place, SampleMaker values) => KindAttempts.Valid(place.Shape).Concat(place.Value switch
    {
        JsonObject members => new ObjectAttempts(place.Shape, members, values).Valid(),
        JsonArray => new ListAttempts(place.Shape, values).Valid(),
        JsonValue value when value.GetValueKind() is JsonValueKind.String && !IsListed(place) => TextAttempts.Valid(place.Shape),
        JsonValue value when value.GetValueKind() is JsonValueKind.Number && !IsListed(place) => NumberAttempts.Valid(place.Shape),
        _ => [],
    });

    public static IEnumerable<Attempt> Broken(SamplePlace place, SampleMaker values) => KindAttempts.Broken(place.Shape).Concat(place.Value switch
    {
        JsonObject members => new ObjectAttempts(place.Shape, members, values).Broken(),
        JsonArray => new ListAttempts(place.Shape, values).Broken(),
        JsonValue value when value.GetValueKind() is JsonValueKind.String && !IsListed(place) => TextAttempts.Broken(place.Shape),
        JsonValue value when value.GetValueKind() is JsonValueKind.Number && !IsListed(place) => NumberAttempts.Broken(place.Shape),
        _ => [],
    });

    /// <summary>What is listed has no limits of its own.</summary>
    static bool IsListed(SamplePlace place) => place.Shape.Has("enum") || place.Shape.Has("const");
}
