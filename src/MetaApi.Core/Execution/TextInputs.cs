using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>The compiled inputs of a route outside its body.</summary>
internal sealed class TextInputs
{
    readonly ApiLimits limits;

    readonly bool hasQuery;

    readonly bool hasCookies;

    public TextInputs(ApiRoute route, View view, ApiLimits limits, ReaderCompiler<TextTokens> compiler)
    {
        this.limits = limits;
        All = [.. route.Meta.Inputs.Where(i => i.Place is not InputPlace.Body).Select(i => TextInput.For(i, view, compiler))];
        hasQuery = All.Any(t => t.Input.Place is InputPlace.Query);
        hasCookies = All.Any(t => t.Input.Place is InputPlace.Cookie);
    }

    public ImmutableArray<TextInput> All { get; }

    public void Read(CallRequest request, ReadContext context, Span<Cell> cells)
    {
        var values = new TextValues[All.Length];
        if (hasQuery)
            QueryText.Find(request.Query, All, limits, (context, values));
        if (hasCookies)
            CookieText.Find(request.Header("Cookie"), All, (context, values));
        for (var i = 0; i < values.Length; i++)
        {
            if (All[i].Input.Place is InputPlace.Path)
                values[i] = new(request.Capture(All[i].Input.Name));
            else if (All[i].Input.Place is InputPlace.Header)
                values[i] = request.Header(All[i].Input.Name);
            cells[i] = All[i].Read(values[i], context, limits.ParameterLength);
        }
    }
}
