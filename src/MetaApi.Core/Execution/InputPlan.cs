using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>How the inputs of one route are read: every place once, all errors together.</summary>
internal sealed class InputPlan
{
    readonly ApiOptions options;

    readonly InputNames names;

    readonly TextInputs texts;

    readonly BodyInput? body;

    InputPlan(ApiOptions options, TextInputs texts, BodyInput? body)
    {
        (this.options, this.texts, this.body) = (options, texts, body);
        names = new([
            .. texts.All.Select(t => (t.Input.Name, t.Input.Place)),
            .. (body?.Names ?? []).Select(n => (n, InputPlace.Body)),
        ]);
    }

    public Messages Messages => options.Messages;

    public static InputPlan For(ApiRoute route, ApiOptions options, Compilers compilers)
    {
        var view = new View(Stage.Param, ScopeSet.Of(route.Meta.Scopes));
        return new(
            options,
            new TextInputs(route, view, options.Limits, compilers),
            BodyInput.For(route, view, options.Limits, compilers.Json));
    }

    public async ValueTask<CallParams> ReadAsync(Call call)
    {
        var context = new ReadContext(options.Coercion, options.Limits.Errors, new ValueContext(call));
        var cells = new Cell[names.All.Length];
        body?.MakeCells(cells.AsSpan(texts.All.Length));
        texts.Read(call.Request, context, cells);
        if (body is not null)
            await body.ReadAsync(call.Request, context, cells.AsMemory(texts.All.Length));
        return context.Failures.Count == 0
            ? new(names, cells)
            : throw new ParameterInvalidException(context.Failures.Items, options.InvalidStatus)
            {
                IsTruncated = context.Failures.Count > context.Failures.Items.Count,
            };
    }
}
