using System.Collections.Immutable;
using System.Globalization;
using MetaApi.Calls;
using MetaApi.Schemas.Failures;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>The compiled file, or files of one name, of a form, or the file that is the whole body.</summary>
internal sealed class FileInput(Input input, int index, ApiLimits limits)
{
    readonly FileRules rules = input.File!;

    readonly bool takesUnknown = input.File!.Allowed.IsEmpty;

    readonly ImmutableArray<FileSignature> signatures = [.. input.File!.Compared()];

    readonly Failure wrongType = new(FailureCodes.MediaType, "allowed", input.File!.Allowed);

    readonly Failure tooMany = input.File!.IsList ? new(FailureCodes.MaxItems, "limit", input.File.MaxCount) : TypeFailures.Repeated;

    public string Name => input.Name;

    /// <summary>Which of the route's files it is.</summary>
    public int Index => index;

    public long MostBytes { get; } = input.File!.MostBytes(limits);

    public Failure TooLarge { get; } = new(FailureCodes.MaxBytes, "limit", input.File!.MostBytes(limits));

    public Failure WrongType => wrongType;

    /// <summary>The signature that a file has; null when it has none that is allowed.</summary>
    public FileSignature? SignatureOf(ReadOnlySpan<byte> head)
    {
        foreach (var signature in signatures)
            if (signature.Matches(head))
                return signature;
        return null;
    }

    /// <summary>The media type of a file; null when it is not allowed.</summary>
    public string? MediaTypeBy(FileSignature? signature) => signature?.MediaType ?? (takesUnknown ? FileRules.Unknown : null);

    /// <summary>Whether one more may follow those there are; if not, that is a failure.</summary>
    public bool Takes(int count, FailureList failures)
    {
        if (count < rules.MaxCount)
            return true;
        Fail(tooMany, failures);
        return false;
    }

    /// <summary>Called at the end of the form, with how many files there were.</summary>
    public void Complete(int count, FailureList failures)
    {
        if (input.IsRequired && count == 0)
            Fail(TypeFailures.Required, failures);
    }

    /// <summary>Adds a failure of one file, which of several is told by its number.</summary>
    public void Fail(int number, Failure failure, FailureList failures)
    {
        var before = failures.Count;
        failures.Add(failure);
        if (rules.IsList)
            failures.Within(before, number.ToString(CultureInfo.InvariantCulture));
        Place(before, failures);
    }

    void Fail(Failure failure, FailureList failures)
    {
        var before = failures.Count;
        failures.Add(failure);
        Place(before, failures);
    }

    /// <summary>A whole body is the root of its place.</summary>
    void Place(int before, FailureList failures)
    {
        if (!rules.IsBody)
            failures.Within(before, Name);
    }
}
