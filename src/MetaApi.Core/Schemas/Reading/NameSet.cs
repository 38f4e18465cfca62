using System.Text;

namespace MetaApi.Schemas.Reading;

/// <summary>The names an object has had so far, where they are not declared and so have no position to be marked by.</summary>
internal struct NameSet
{
    HashSet<string>? names;

    public void Add(ReadOnlySpan<byte> name)
    {
        if (!(names ??= new(StringComparer.Ordinal)).Add(Encoding.UTF8.GetString(name)))
            throw Duplicate();
    }

    public static MalformedInputException Duplicate() => new(new(FailureCodes.JsonDuplicate));
}
