using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares the addresses at which an API is served. Where none is named, that is the root of the host (<c>/</c>).</summary>
internal static class ServerComparison
{
    const string Root = "/";

    public static void Compare(SpotPair servers, ComparedPlace place)
    {
        var (before, after) = (ByUrl(servers.Old), ByUrl(servers.New));
        foreach (var url in before.Keys.Except(after.Keys))
            place.Report(DocumentRules.ServerRemoved, new(before[url], default), $"The API is no longer served at '{url}'.");
        foreach (var url in after.Keys.Except(before.Keys))
            place.Report(DocumentRules.ServerAdded, new(default, after[url]), $"The API is served at '{url}', too.");
        foreach (var url in before.Keys.Intersect(after.Keys))
            Both(new(before[url], after[url]), place.At($"server {url}"));
    }

    static void Both(SpotPair server, ComparedPlace place)
    {
        Annotations.Texts(server, place, "description");
        if (!server.Agree(s => CanonicalJson.Of(s.Child("variables").Json)))
            place.Report(DocumentRules.ServerVariableChanged, server.Child("variables"), "The variables of the address have changed.");
    }

    static Dictionary<string, Spot> ByUrl(Spot servers)
    {
        var byUrl = servers.Items.DistinctBy(s => s.Text("url")).ToDictionary(s => s.Text("url") ?? Root);
        return byUrl.Count > 0 ? byUrl : new() { [Root] = servers };
    }
}
