using MetaApi.Calls;
using MetaApi.Calls.Telemetry;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>How the inputs of one route are read: every place once, all errors together.</summary>
internal sealed class InputPlan : CallInputs
{
    readonly ApiOptions options;

    readonly Coercion coercion;

    readonly bool keepsBody;

    readonly Offer? offer;

    readonly TextInputs texts;

    readonly BodyInput? body;

    readonly FormInput? form;

    InputPlan(ApiRoute route, ApiOptions options, TextInputs texts, (BodyInput? Body, FormInput? Form) main)
        : base(options.Messages)
    {
        Operation = new(route.Method, route.Pattern.ToString());
        (this.options, coercion, keepsBody) = (options, route.CoercionBy(options), route.KeepsBody);
        offer = Offer.For(route, options);
        (this.texts, (body, form)) = (texts, main);
        Names = new([
            .. texts.All.Select(t => (t.Input.Name, t.Input.Place)),
            .. (body?.Names ?? []).Select(n => (n, InputPlace.Body)),
            .. (form?.Fields ?? []).Select(f => (f.Input.Name, InputPlace.Form)),
        ]);
    }

    public override long? KeptBytes => keepsBody ? options.Limits.BodyBytes : null;

    public override TimeProvider Clock => options.Clock;

    public override TimeSpan Timeout => options.Limits.CallTimeout;

    public InputNames Names { get; }

    /// <summary>The status that answers inputs that break their declaration.</summary>
    public override int InvalidStatus => options.InvalidStatus;

    public static InputPlan For(ApiRoute route, ApiOptions options, Compilers compilers)
    {
        var view = route.ViewAt(Stage.Param, options);
        return new(
            route, options,
            new TextInputs(route, view, options.Limits, compilers),
            (BodyInput.For(route, view, options.Limits, compilers.Json), FormInput.For(route, view, options, compilers)));
    }

    public override OperationTag Operation { get; }

    public override async ValueTask<CallParams> ReadAsync(Call call)
    {
        offer?.Check(call);
        var context = new ReadContext(coercion, options.Limits.Errors, call);
        var cells = new Cell[Names.All.Length];
        body?.MakeCells(cells.AsSpan(texts.All.Length));
        texts.Read(call.Request, context, cells);
        if (keepsBody)
            await call.ReadRawAsync();
        if (body is not null && keepsBody)
            body.Read(call.Request, call.Raw.Body, context, cells.AsSpan(texts.All.Length));
        else if (body is not null)
            await body.ReadAsync(call, context, cells.AsMemory(texts.All.Length));
        var files = form is null
            ? null
            : await form.ReadAsync(call, keepsBody ? call.Raw.Body : default(ReadOnlyMemory<byte>?), context, cells.AsMemory(texts.All.Length));
        return context.Failures.Count == 0
            ? new(Names, cells) { Files = files }
            : throw new ParameterInvalidException(context.Failures.Items, options.InvalidStatus)
            {
                IsTruncated = context.Failures.Count > context.Failures.Items.Count,
            };
    }
}
