using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Model;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>The compiled form of a route: its fields, which are read before the action, and its files, which arrive while it runs. A file that is the whole body is one of these.</summary>
internal sealed class FormInput
{
    /// <summary>A field may still come behind the files, where it cannot be waited for.</summary>
    static readonly Failure RequiredBeforeFiles = new(FailureCodes.Required, "before", "files");

    readonly long most;

    readonly FileRules? bodyFile;

    FormInput(ApiRoute route, View view, ApiOptions options, Compilers compilers)
    {
        (Limits, InvalidStatus) = (options.Limits, options.InvalidStatus);
        most = FormSize.Most(route.Meta, Limits);
        bodyFile = route.Meta.BodyFile?.File;
        var inputs = route.Meta.Inputs.Where(i => i.Place is InputPlace.Form).ToList();
        Fields = [.. inputs.Where(i => i.File is null).Select(i => TextInput.For(i, view, Limits, compilers))];
        Files = [.. inputs.Where(i => i.File is not null).Select((input, index) => new FileInput(input, index, Limits))];
        RefusesUnknown = view.Unknown is UnknownMembers.Reject;
        TooManyFields = new(FailureCodes.FormFields, "limit", Limits.FormFields);
    }

    public ImmutableArray<TextInput> Fields { get; }

    public ImmutableArray<FileInput> Files { get; }

    /// <summary>Where its failures are.</summary>
    public InputPlace Place => bodyFile is null ? InputPlace.Form : InputPlace.Body;

    public bool RefusesUnknown { get; }

    public int InvalidStatus { get; }

    public ApiLimits Limits { get; }

    public Failure TooManyFields { get; }

    public static FormInput? For(ApiRoute route, View view, ApiOptions options, Compilers compilers) =>
        route.Meta.HasForm ? new(route, view, options, compilers) : null;

    /// <summary>The file of a name; null when none is declared.</summary>
    public FileInput? FileNamed(string name)
    {
        foreach (var file in Files)
            if (file.Name == name)
                return file;
        return null;
    }

    /// <summary>Reads the fields into their cells.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kept">The body where it is kept; null where it is still arriving.</param>
    /// <param name="context">Where failures go.</param>
    /// <param name="cells">Room for the fields.</param>
    /// <returns>The files, which are still arriving; null where none is declared.</returns>
    public async ValueTask<FormFiles?> ReadAsync(Call call, ReadOnlyMemory<byte>? kept, ReadContext context, Memory<Cell> cells)
    {
        context.UseText(Place);
        var values = new TextValues[Fields.Length];
        var reading = call.Request.HasBody ? await ReadAsync(call, kept, context, values) : null;
        if (reading is null)
            foreach (var file in Files)
                file.Complete(0, context.Failures);
        for (var i = 0; i < Fields.Length; i++)
            cells.Span[i] = Read(Fields[i], values[i], context, reading?.HasArrived is true);
        return Files.IsEmpty ? null : reading ?? FormFiles.None();
    }

    async ValueTask<FormReading?> ReadAsync(Call call, ReadOnlyMemory<byte>? kept, ReadContext context, TextValues[] values)
    {
        if (bodyFile is not null)
            return await ReadWholeAsync(call, bodyFile, context);
        var type = FormType.Of(call.Request.ContentType);
        if (type is null || (type.Boundary is null && !Files.IsEmpty) || IsEncoded(call.Request))
            throw new UnsupportedContentTypeException { FormTypes = Files.IsEmpty ? $"{FormType.Pairs}, {FormType.Parts}" : FormType.Parts };
        var pairs = new FormPairs(this, values, context);
        if (type.Boundary is not null)
            return await ReadPartsAsync(call, call.Request.OpenForm(new(type.Boundary, most, kept), call), context, values);
        if (kept is { } whole)
            pairs.Read(new(whole));
        else
            await pairs.ReadAsync(call);
        return null;
    }

    ValueTask<FormReading> ReadWholeAsync(Call call, FileRules file, ReadContext context)
    {
        var request = call.Request;
        if (request.ContentType is not { } type || !file.SentTypes.Any(sent => MediaRange.Covers(sent, type)) || IsEncoded(request))
            throw new UnsupportedContentTypeException { FileTypes = string.Join(", ", file.SentTypes) };
        return ReadPartsAsync(call, new WholePart(Files[0].Name, request.OpenBody(most, call)), context, []);
    }

    /// <summary>Who carries the bytes ends what waits too long; a token of the call would leave the server's reader in the middle of a read.</summary>
    async ValueTask<FormReading> ReadPartsAsync(Call call, FormPartReader parts, ReadContext context, TextValues[] values)
    {
        var reading = new FormReading(this, parts, call.Request.Cancelled);
        call.Output.Hold(reading);
        await reading.ReadFieldsAsync(values, context.Failures);
        return reading;
    }

    Cell Read(TextInput field, TextValues values, ReadContext context, bool filesFollow)
    {
        if (!filesFollow || !field.Input.IsRequired || field.Input.Schema.HasDefault || values.Count > 0 || values.Fault is not null)
            return field.Read(values, context, Limits.FieldLength);
        context.Failures.AddAt(field.Input.Name, RequiredBeforeFiles);
        return field.NewCell();
    }

    /// <summary>Middleware that decodes a body takes the header away.</summary>
    static bool IsEncoded(CallRequest request) =>
        request.Header("Content-Encoding").Joined is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);
}
