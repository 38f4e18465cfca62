using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>The compiled inputs of a route outside its body or form.</summary>
internal sealed class TextInputs
{
    readonly ApiLimits limits;

    readonly ImmutableArray<Input> inputs;

    readonly bool hasQuery;

    readonly bool hasCookies;

    public TextInputs(ApiRoute route, View view, ApiLimits limits, Compilers compilers)
    {
        this.limits = limits;
        All = [.. route.Meta.Inputs.Where(i => i.Place is not (InputPlace.Body or InputPlace.Form)).Select(i => TextInput.For(i, view, limits, compilers))];
        inputs = [.. All.Select(t => t.Input)];
        hasQuery = All.Any(t => t.Input.Place is InputPlace.Query);
        hasCookies = All.Any(t => t.Input.Place is InputPlace.Cookie);
    }

    public ImmutableArray<TextInput> All { get; }

    public void Read(CallRequest request, ReadContext context, Span<Cell> cells)
    {
        var query = hasQuery ? request.Query : "";
        var hasTooManyPairs = hasQuery && QueryText.Pairs(query) > limits.QueryPairs;
        TextValues[] values = hasQuery || hasCookies ? new TextValues[All.Length] : [];
        if (hasTooManyPairs)
            TooManyPairs(context);
        else if (hasQuery)
            QueryText.Find(query, All, values);
        if (hasCookies)
            CookieText.Find(request.Header("Cookie"), inputs, values);
        for (var i = 0; i < All.Length; i++)
            cells[i] = hasTooManyPairs && All[i].Input.Place is InputPlace.Query
                ? All[i].NewCell()
                : All[i].Read(ValuesOf(i, request, values), context, limits.ParameterLength);
    }

    void TooManyPairs(ReadContext context)
    {
        context.UseText(InputPlace.Query);
        context.Failures.Add(new(FailureCodes.QueryPairs, "limit", limits.QueryPairs));
    }

    TextValues ValuesOf(int index, CallRequest request, TextValues[] found) => All[index].Input switch
    {
        { Place: InputPlace.Path, Name: var name } => new(request.Capture(name)),
        { Place: InputPlace.Header, Name: var name } => request.Header(name),
        _ => found[index],
    };
}
