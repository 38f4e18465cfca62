using System.Text;
using System.Text.Json.Nodes;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>A text that tells whether two schemas are written alike, with references followed for some steps, so that the names of components do not count.</summary>
internal sealed class Fingerprint
{
    const int FollowedReferences = 4;

    const int Longest = 100_000;

    readonly StringBuilder text = new();

    public static string Of(Spot schema)
    {
        var print = new Fingerprint();
        print.Write(schema, FollowedReferences);
        return print.text.ToString();
    }

    void Write(Spot place, int references)
    {
        if (text.Length > Longest)
            return;
        if (place.Reference is { } reference && references > 0)
            Write(place.Target(reference), references - 1);
        if (place.Json is JsonObject)
            WriteMembers(place, references);
        else if (place.Json is JsonArray)
            WriteItems(place, references);
        else
            text.Append(CanonicalJson.Of(place.Json)).Append(',');
    }

    void WriteMembers(Spot place, int references)
    {
        text.Append('{');
        foreach (var (name, member) in place.Members.Where(m => !SchemaKeywords.IsForReaders(m.Key, m.Value)).OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            text.Append(name == "$ref" ? "" : CanonicalJson.Of(name)).Append(':');
            if (name != "$ref")
                Write(member, references);
        }
        text.Append('}');
    }

    void WriteItems(Spot place, int references)
    {
        text.Append('[');
        foreach (var item in place.Items)
            Write(item, references);
        text.Append(']');
    }
}
