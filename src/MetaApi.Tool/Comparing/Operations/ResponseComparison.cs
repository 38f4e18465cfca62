using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Schemas;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares answers by status. A status that only a range or <c>default</c> names is compared with that.</summary>
internal sealed class ResponseComparison(SchemaComparison schemas, ContentComparison contents)
{
    const string Default = "default";

    readonly HeaderComparison headers = new(schemas, contents);

    public void Compare(SpotPair responses, ComparedPlace operation)
    {
        var (before, after) = (ByStatus(responses.Old), ByStatus(responses.New));
        foreach (var (status, old) in before)
        {
            var place = operation.At($"response {status}");
            if (Find(after, status) is { Exists: true } @new)
                Both(new(old, @new), place);
            else
                place.Report(IsSuccess(status) ? ResponseRules.SuccessRemoved : ResponseRules.ErrorRemoved, new(old, default), "The status is gone.");
        }
        foreach (var (status, @new) in after.Where(r => !before.ContainsKey(r.Key)))
            Added(operation.At($"response {status}"), status, new(Find(before, status), @new));
    }

    void Added(ComparedPlace place, string status, SpotPair response)
    {
        if (response.IsAdded)
            place.Report(IsSuccess(status) ? ResponseRules.SuccessAdded : ResponseRules.ErrorAdded, response, "The status is new.");
        else
            Both(response, place);
    }

    static Dictionary<string, Spot> ByStatus(Spot responses) => responses.Members
        .Where(m => !m.Key.StartsWith("x-", StringComparison.Ordinal))
        .DistinctBy(m => Normal(m.Key))
        .ToDictionary(m => Normal(m.Key), m => m.Value.Resolved());

    static string Normal(string status) => status == Default ? status : status.ToUpperInvariant();

    static Spot Find(Dictionary<string, Spot> responses, string status)
    {
        if (responses.TryGetValue(status, out var exact))
            return exact;
        if (status is [var kind, ..] && status != Default && responses.TryGetValue($"{kind}XX", out var range))
            return range;
        return IsSuccess(status) ? default : responses.GetValueOrDefault(Default);
    }

    static bool IsSuccess(string status) => status is ['1' or '2' or '3', ..];

    void Both(SpotPair response, ComparedPlace place)
    {
        Annotations.Texts(response, place, "description");
        Annotations.Extensions(response, place);
        headers.Compare(response.Child("headers"), place);
        Content(response.Child("content"), place);
        Links(response.Child("links"), place);
    }

    void Content(SpotPair content, ComparedPlace place)
    {
        var (hadBody, hasBody) = (content.Old.Names.Any(), content.New.Names.Any());
        if (hadBody && !hasBody)
            place.Report(BodyRules.BodyRemoved, content, "There is no body any longer.");
        else if (hasBody && !hadBody)
            place.Report(BodyRules.BodyAdded, content, "There is a body, where there was none.");
        else
            contents.Compare(content, place);
    }

    static void Links(SpotPair links, ComparedPlace place)
    {
        foreach (var (name, link) in links.Members)
        {
            var at = place.At($"link '{name}'");
            if (link.IsAdded)
                at.Report(ResponseRules.LinkAdded, link, "The link is new.");
            else if (link.IsRemoved)
                at.Report(ResponseRules.LinkRemoved, link, "The link is gone.");
            else if (!link.Resolved().Agree(s => CanonicalJson.Of(s.Json)))
                at.Report(ResponseRules.LinkChanged, link, "The link has changed.");
        }
    }
}
