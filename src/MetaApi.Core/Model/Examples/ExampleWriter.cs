using System.Collections.Immutable;
using System.Text;
using MetaApi.Schemas;
using MetaApi.Schemas.Checking;
using MetaApi.Schemas.Literals;

namespace MetaApi.Model.Examples;

/// <summary>Writes the examples of one route, and judges their values by what will judge them in a call.</summary>
internal sealed class ExampleWriter(ApiRoute route, ApiOptions options)
{
    static readonly IReadOnlyList<Failure> Null = [new(FailureCodes.Null)];

    readonly View read = route.ViewAt(Stage.Param, options);

    readonly View sent = route.ViewAt(Stage.Render, options);

    /// <summary>All that a request of a route can have: what it declares, and what its policies read.</summary>
    public static IEnumerable<Input> InputsOf(ApiRoute route) =>
        route.Meta.Inputs.Concat(ImpliedInputs.Of(route));

    /// <summary>All answers that a route can give.</summary>
    public static IEnumerable<Response> ResponsesOf(ApiRoute route, ApiOptions options) => route.Meta.Responses
        .Concat(route.DeclaresSuccess ? [] : ImmutableArray.Create(new Response(200, null)))
        .Concat(ImpliedResponses.Of(route, options));

    /// <summary>All headers that answers of a route with a status may carry.</summary>
    public static IEnumerable<ResponseHeader> HeadersOf(ApiRoute route, int status, ApiOptions options) =>
        ResponsesOf(route, options).Where(r => r.Status == status).Take(1).SelectMany(new ImpliedHeaders(route, options, new(route, options)).Of);

    public WrittenExample Write(RouteExample example)
    {
        var inputs = InputsOf(route).ToDictionary(i => i.Key);
        var written = Read(new WrittenExample(example)
        {
            Inputs = [.. example.Inputs.Where(given => !given.IsFloating && inputs.ContainsKey(given.Key)).Select(given => Written(inputs[given.Key], given, example))],
        });
        return Answered(written);
    }

    WrittenExample Read(WrittenExample written)
    {
        if (written.Example.Body is not { } body || route.Meta.Body is not { } schema)
            return written;
        var (json, failures) = Read(new("", schema) { IsRequired = !schema.IsNullable, AllowsEmpty = true }, body, written.Example);
        return written with { Whole = Encoding.UTF8.GetString(json), BodyFailures = failures };
    }

    WrittenInput Written(Input input, ExampleInput given, RouteExample example)
    {
        if (input.File is not null || given.MediaType is not null)
            return new(input, given);
        var (json, failures) = Read(input.AsProperty() with { Name = "" }, given.Value, example);
        var text = Encoding.UTF8.GetString(json);
        var isNoText = text == "null" && failures.Count == 0 && input.Place is not InputPlace.Body;
        return new(input, given) { Json = text, Failures = isNoText ? Null : failures };
    }

    /// <summary>What may be wrong is written as it is, where JSON has a word for it.</summary>
    LiteralJson Read(Property property, Literal value, RouteExample example)
    {
        var judged = Judged(() => LiteralCheck.OfRead(property, value, read, Coercion.Strict), () => LiteralJson.Of(property.Schema, value, read))
            ?? LiteralJson.Of(Schema.Any, value, read);
        if (!example.MayBreakInputs || judged.Failures.Count == 0)
            return judged;
        var plain = LiteralJson.Of(Schema.Any, value, read);
        return plain.Failures.Count == 0 ? plain with { Failures = judged.Failures } : judged;
    }

    WrittenExample Answered(WrittenExample written)
    {
        var example = written.Example;
        var headers = HeadersOf(route, example.Status, options).DistinctBy(h => h.Name.ToUpperInvariant()).ToDictionary(h => h.Name, StringComparer.OrdinalIgnoreCase);
        var values = example.AnswerHeaders.Where(v => headers.ContainsKey(v.Name))
            .Select(v => (Header: v, Json: LiteralCheck.OfRead(new("", headers[v.Name].Schema), v.Value, read, Coercion.Strict))).ToList();
        var answer = Answer(written);
        return written with
        {
            Answer = answer is null ? null : Encoding.UTF8.GetString(answer.Json),
            AnswerFailures = answer?.Failures ?? [],
            AnswerHeaders = [.. values.Select(v => KeyValuePair.Create(v.Header.Name, Encoding.UTF8.GetString(v.Json.Json)))],
            HeaderFailures = [.. values.Select(v => (v.Header, v.Json.Failures))],
        };
    }

    LiteralJson? Answer(WrittenExample written)
    {
        var example = written.Example;
        var response = ResponsesOf(route, options).FirstOrDefault(r => r.Status == example.Status);
        if (response is null)
            return null;
        if (response.IsProblem || example.SaysProblem)
            return new(ExampleProblem.Json(written, route.OptionsIn(options)), []);
        return written.AnswerValue is not { } value ? null
            : response.Schema is { } schema ? Fullest(schema, value)
            : response.ContentType is null ? null
            : LiteralJson.OfSent(Schema.String, value, sent);
    }

    /// <summary>Where single renderings may show more, the example shows as much as it tells.</summary>
    LiteralJson? Fullest(Schema schema, Literal value) => Views()
        .Select(view => Judged(() => LiteralJson.OfSent(schema, value, view), () => LiteralJson.Of(schema, value, view)))
        .OfType<LiteralJson>()
        .OrderBy(json => json.Failures.Count > 0)
        .ThenByDescending(json => json.Json.Length)
        .FirstOrDefault();

    IEnumerable<View> Views()
    {
        var scopes = route.Meta.RenderScopes;
        return Enumerable.Range(0, 1 << scopes.Length)
            .Select(set => sent with { Scopes = sent.Scopes.With([.. scopes.Where((_, index) => (set & (1 << index)) != 0)]) });
    }

    /// <summary>Code of the declaration may ask for the call, or what only a running program has, and throw what it likes without: then nothing but a call can judge. Null where it computes the value itself.</summary>
    static LiteralJson? Judged(params ReadOnlySpan<Func<LiteralJson>> ways)
    {
        foreach (var way in ways)
        {
            try
            {
                return way();
            }
            catch (Exception)
            {
                continue;
            }
        }
        return null;
    }
}
