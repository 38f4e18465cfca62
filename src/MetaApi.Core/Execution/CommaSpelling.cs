using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>All texts in one pair, split at commas before they are decoded. Together they are one parameter, and no longer than one.</summary>
internal sealed class CommaSpelling(string ownName, int longest) : QuerySpelling
{
    public override bool Has(ReadOnlySpan<char> name) => name.SequenceEqual(ownName);

    public override TextValues With(TextValues values, ReadOnlySpan<char> name, ReadOnlySpan<char> text)
    {
        if (values.Count > 0)
            return new() { Fault = TypeFailures.Repeated };
        var length = -1;
        foreach (var range in text.Split(','))
        {
            var item = QueryText.Decoded(text[range]);
            values = values.With(item);
            length += (item?.Length ?? 0) + 1;
        }
        return length > longest ? new() { Fault = new(FailureCodes.ParameterLength, "limit", longest) } : values;
    }
}
