using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Schemas;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares bodies by media type. Where there is only one, its name is left out of places, because it says nothing.</summary>
internal sealed class ContentComparison(SchemaComparison schemas)
{
    public void Compare(SpotPair content, ComparedPlace place)
    {
        var (before, after) = (ByType(content.Old), ByType(content.New));
        foreach (var (type, old) in before)
            if (Find(after, type) is { Exists: true } @new)
                Both(new(old, @new), before.Count == 1 && after.Count == 1 ? place : place.At(type));
            else
                place.At(type).Report(BodyRules.MediaTypeRemoved, new(old, default), "The media type is no longer spoken.");
        foreach (var (type, @new) in after)
            if (!Find(before, type).Exists)
                place.At(type).Report(BodyRules.MediaTypeAdded, new(default, @new), "The media type is spoken, too.");
    }

    static Dictionary<string, Spot> ByType(Spot content) => content.Members.DistinctBy(m => MediaTypeName.Normal(m.Key)).ToDictionary(m => MediaTypeName.Normal(m.Key), m => m.Value);

    static Spot Find(Dictionary<string, Spot> types, string type) =>
        types.TryGetValue(type, out var exact) ? exact : types.FirstOrDefault(t => MediaTypeName.Covers(t.Key, type)).Value;

    void Both(SpotPair type, ComparedPlace place)
    {
        Annotations.Examples(type, place);
        Annotations.Extensions(type, place);
        schemas.Compare(type.Child("schema"), place);
        foreach (var (part, encoding) in type.Child("encoding").Members)
            if (!encoding.Agree(s => CanonicalJson.Of(s.Json)))
                place.At(part).Report(BodyRules.EncodingChanged, encoding, "The part is encoded in another way.");
    }
}
