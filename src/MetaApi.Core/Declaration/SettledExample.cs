using System.Collections.Immutable;

namespace MetaApi.Declaration;

/// <summary>An example with what its route decides: the status where none is said, and the places of inputs.</summary>
internal static class SettledExample
{
    public static RouteExample Of(RouteExample said, ImmutableArray<Input> inputs, ImmutableArray<Response> responses) => said with
    {
        Status = said.Status == 0 ? UsualStatus(responses) : said.Status,
        Inputs = [.. said.Inputs.Select(i => i.IsFloating ? Placed(i, inputs) : i)],
    };

    /// <summary>The status that a route answers with where nothing is said.</summary>
    public static int UsualStatus(ImmutableArray<Response> responses) => responses.FirstOrDefault(r => r.IsOfSuccess)?.Status ?? 200;

    /// <summary>One that is declared nowhere, or in two places, stays as it is, and is a mistake.</summary>
    static ExampleInput Placed(ExampleInput given, ImmutableArray<Input> inputs) =>
        inputs.Where(i => i.Name == given.Name).ToList() is [var only] ? given with { Place = only.Place, IsFloating = false } : given;
}
