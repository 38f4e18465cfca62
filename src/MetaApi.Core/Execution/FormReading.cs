using MetaApi.Calls;
using MetaApi.Schemas.Failures;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>
/// A form of parts on its way. Its fields are read up to the first file; from there on each file is followed by whoever reads it, and at its end
/// the form is looked at up to the next. So nobody reads a file to its end that is followed by something wrong.
/// </summary>
internal sealed class FormReading(FormInput form, FormPartReader parts, CancellationToken cancelled) : FormFiles, IAsyncDisposable
{
    static readonly Failure NoPart = new(FailureCodes.FormPart);

    static readonly Failure TooLate = new(FailureCodes.FormOrder);

    readonly FormFields fields = new(form, cancelled);

    readonly int[] counts = new int[form.Files.Length];

    UploadedFile? next;

    UploadedFile? handed;

    /// <summary>Why the form cannot be read on; then it is not tried again.</summary>
    Exception? fault;

    bool isOver;

    /// <summary>Whether a file has arrived.</summary>
    public bool HasArrived { get; private set; }

    /// <summary>Reads what stands before the first file.</summary>
    /// <exception cref="ParameterInvalidException">It is no form.</exception>
    public ValueTask ReadFieldsAsync(TextValues[] values, FailureList failures) => SeekAsync(values, failures);

    /// <summary>Looks for the next file.</summary>
    /// <exception cref="ParameterInvalidException">What comes before it breaks the declaration, or is no form.</exception>
    public async ValueTask SeekAsync()
    {
        var failures = new FailureList(form.Limits.Errors) { Place = form.Place };
        try
        {
            await SeekAsync(null, failures);
        }
        catch (Exception error)
        {
            fault = error;
            throw;
        }
        if (failures.Count > 0)
            throw Kept(new(failures.Items, form.InvalidStatus));
    }

    public void ThrowIfUnreadable()
    {
        if (isOver)
            throw new ObjectDisposedException(nameof(UploadedFile), "The files of a form can be read while the call lasts, and it is over.");
        if (fault is not null)
            throw fault;
    }

    /// <summary>Reads from a part.</summary>
    /// <exception cref="ParameterInvalidException">It does not end as a part does.</exception>
    public async ValueTask<int> ReadAsync(Stream content, Memory<byte> buffer, CancellationToken stopped)
    {
        try
        {
            return await content.ReadAsync(buffer, stopped);
        }
        catch (MalformedInputException malformed)
        {
            throw Refused(malformed.Failure);
        }
    }

    /// <summary>Refuses a file that somebody is reading.</summary>
    public ParameterInvalidException Refused(OpenedFile file, Failure failure)
    {
        var failures = new FailureList(1) { Place = form.Place };
        file.Input.Fail(file.Number, failure, failures);
        return Kept(new(failures.Items, form.InvalidStatus));
    }

    public ValueTask DisposeAsync()
    {
        isOver = true;
        return default;
    }

    protected override UploadedFile? Arrived()
    {
        (handed, next) = (next, null);
        return handed;
    }

    protected override async ValueTask<UploadedFile?> NextAsync(CancellationToken stopped)
    {
        ThrowIfUnreadable();
        if (handed is { Content: FileContent last })
        {
            await last.PassAsync(stopped);
            await last.DisposeAsync();
        }
        return Arrived();
    }

    /// <param name="values">Where fields go; null once the inputs have been read.</param>
    /// <param name="failures">What is wrong up to the next file.</param>
    async ValueTask SeekAsync(TextValues[]? values, FailureList failures)
    {
        try
        {
            while (await parts.NextAsync() is { } part)
                if (!await TakeAsync(part, values, failures))
                    return;
        }
        catch (MalformedInputException malformed)
        {
            throw Refused(malformed.Failure);
        }
        foreach (var file in form.Files)
            file.Complete(counts[file.Index], failures);
    }

    /// <returns>Whether to go on with the next part.</returns>
    async ValueTask<bool> TakeAsync(FormPart part, TextValues[]? values, FailureList failures)
    {
        if (part.Name is null || IsNested(part) || IsEncoded(part))
            throw Refused(NoPart);
        if (form.FileNamed(part.Name) is { } file)
            return await TakeAsync(part, file, failures);
        if (!fields.Counts())
            throw Refused(form.TooManyFields);
        var index = IndexOf(part.Name);
        if (index < 0 && form.RefusesUnknown)
            failures.AddAt(part.Name, TypeFailures.Unknown);
        else if (index >= 0 && values is null)
            failures.AddAt(part.Name, TooLate);
        else if (index >= 0)
            values![index] = With(values[index], await fields.ReadAsync(part));
        return values is not null || failures.Count == 0;
    }

    /// <summary>Browsers send a file without name and content where none was chosen.</summary>
    async ValueTask<bool> TakeAsync(FormPart part, FileInput input, FailureList failures)
    {
        var head = new byte[FileSignature.HeadBytes];
        var length = await part.Content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancelled);
        if (length == 0 && string.IsNullOrEmpty(part.FileName))
            return true;
        HasArrived = true;
        var count = counts[input.Index]++;
        if (!input.Takes(count, failures))
            return false;
        var signature = input.SignatureOf(head.AsSpan(0, length));
        if (input.MediaTypeBy(signature) is not { } type)
            input.Fail(count, input.WrongType, failures);
        else
            next = new(input.Name, part.FileName ?? "", type, new FileContent(this, new(input, count, part, head.AsMemory(0, length)), signature?.IsText is true));
        return false;
    }

    ParameterInvalidException Refused(Failure failure) => Kept(new([failure with { Place = InputPlace.Form }], form.InvalidStatus));

    ParameterInvalidException Kept(ParameterInvalidException refusal)
    {
        fault = refusal;
        return refusal;
    }

    int IndexOf(string name)
    {
        for (var i = 0; i < form.Fields.Length; i++)
            if (form.Fields[i].Input.Name == name)
                return i;
        return -1;
    }

    static TextValues With(TextValues values, TextValues one) => one.Fault is null ? values.With(one[0]) : values.Fault is null ? one : values;

    static bool IsNested(FormPart part) => part.ContentType?.TrimStart().StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Some clients say that nothing is encoded (RFC 7578, section 4.7).</summary>
    static bool IsEncoded(FormPart part) =>
        part.TransferEncoding is { } encoding && encoding.Trim().ToLowerInvariant() is not ("binary" or "8bit" or "7bit");
}
