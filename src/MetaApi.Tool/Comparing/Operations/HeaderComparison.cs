using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Schemas;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares the headers of a response. The case of their names does not count; <c>Content-Type</c> is the media type's.</summary>
internal sealed class HeaderComparison(SchemaComparison schemas, ContentComparison contents)
{
    const string ContentType = "content-type";

    public void Compare(SpotPair headers, ComparedPlace response)
    {
        var (before, after) = (ByName(headers.Old), ByName(headers.New));
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.OrdinalIgnoreCase))
            Compare(new SpotPair(before.GetValueOrDefault(name), after.GetValueOrDefault(name)), response.At($"header '{name}'"), name);
    }

    static Dictionary<string, Spot> ByName(Spot headers) => headers.Members
        .Where(h => !h.Key.Equals(ContentType, StringComparison.OrdinalIgnoreCase))
        .DistinctBy(h => h.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(h => h.Key, h => h.Value.Resolved(), StringComparer.OrdinalIgnoreCase);

    void Compare(SpotPair header, ComparedPlace place, string name)
    {
        if (header.IsAdded)
            place.Report(place.Direction is Direction.Request && header.New.Flag("required") ? ResponseRules.HeaderRequired : ResponseRules.HeaderAdded, header, $"'{name}' is new.");
        else if (header.IsRemoved)
            place.Report(header.Old.Flag("required") ? ResponseRules.RequiredHeaderRemoved : ResponseRules.HeaderRemoved, header, $"'{name}' is gone.");
        else
            Both(header, place);
    }

    void Both(SpotPair header, ComparedPlace place)
    {
        if (!header.Agree(s => s.Flag("required")))
            place.Report(
                header.New.Flag("required") ? ResponseRules.HeaderRequired : ResponseRules.HeaderOptional, header.Child("required"),
                header.New.Flag("required") ? "It is always there." : "It is not always there.");
        Annotations.Texts(header, place, "description");
        Annotations.Deprecated(header, place);
        Annotations.Examples(header, place);
        if (header.Child("content").InBoth)
            contents.Compare(header.Child("content"), place);
        else
            schemas.Compare(header.Child("schema"), place);
    }
}
