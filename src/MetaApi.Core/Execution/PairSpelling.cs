using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>One text for each pair of a name.</summary>
internal sealed class PairSpelling(string ownName) : QuerySpelling
{
    public override bool Has(ReadOnlySpan<char> name) => name.SequenceEqual(ownName);

    public override TextValues With(TextValues values, ReadOnlySpan<char> name, ReadOnlySpan<char> text) => values.With(QueryText.Decoded(text));
}
