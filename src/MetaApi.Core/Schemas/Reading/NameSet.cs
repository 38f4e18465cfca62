using System.Text;

namespace MetaApi.Schemas.Reading;

/// <summary>The names an object has had so far, where they are not declared and so have no position to be marked by.</summary>
internal struct NameSet
{
    HashSet<string>? names;

    /// <returns>The name as text.</returns>
    public string Add(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        return (names ??= new(StringComparer.Ordinal)).Add(text) ? text : throw Duplicate();
    }

    public static MalformedInputException Duplicate() => new(new(FailureCodes.JsonDuplicate));
}
