using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>A file does not have the part that the request asks for (416).</summary>
/// <param name="length">How many bytes it has.</param>
internal sealed class RangeNotSatisfiableException(long length)
    : ApiException(416, "range_not_satisfiable", "The file does not have this range of bytes.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    public override IReadOnlyList<KeyValuePair<string, string>> Headers => [new("Content-Range", $"bytes */{length}")];
}
