using System.Text.Json.Nodes;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares who may call.</summary>
internal static class SecurityComparison
{
    static readonly Func<SecurityAlternative, string>[] Signs = [a => a.Exactly, a => string.Join(' ', a.Names), a => a.Kinds];

    public static void Compare(SpotPair security, ComparedPlace operation)
    {
        var place = operation.At("security");
        var (wasOpen, isOpen) = (SecurityAlternative.IsOpen(security.Old), SecurityAlternative.IsOpen(security.New));
        if (wasOpen && !isOpen)
            place.Report(SecurityRules.SecurityRequired, security, $"Credentials are needed: {Text(security.New)}.");
        else if (isOpen && !wasOpen)
            place.Report(SecurityRules.SecurityLifted, security, "Everybody may call.");
        else
            Alternatives(security, place);
    }

    static string Text(Spot security) => string.Join(", or ", SecurityAlternative.All(security).Select(a => a.Text));

    static void Alternatives(SpotPair security, ComparedPlace place)
    {
        var (before, after) = (SecurityAlternative.All(security.Old).ToList(), SecurityAlternative.All(security.New).ToList());
        foreach (var sign in Signs)
            foreach (var old in before.ToList())
                if (after.Find(a => sign(a) == sign(old)) is { } @new)
                {
                    before.Remove(old);
                    after.Remove(@new);
                    Both(old, @new, place);
                }
        foreach (var gone in before)
            place.Report(SecurityRules.AlternativeRemoved, new(gone.Place, default), $"{gone.Text} is no longer enough.");
        foreach (var added in after)
            place.Report(SecurityRules.AlternativeAdded, new(default, added.Place), $"{added.Text} is enough, too.");
    }

    static void Both(SecurityAlternative before, SecurityAlternative after, ComparedPlace place)
    {
        var isByName = before.Names.SequenceEqual(after.Names);
        var names = isByName ? before.Names.Zip(after.Names) : ByKind(before).Zip(ByKind(after));
        foreach (var (old, @new) in names)
        {
            var at = new SpotPair(before.Place.Child(old), after.Place.Child(@new));
            foreach (var scope in before.Scopes(old).Except(after.Scopes(@new)))
                place.Report(SecurityRules.ScopeRemoved, at, $"'{@new}' does not need '{scope}' any longer.");
            foreach (var scope in after.Scopes(@new).Except(before.Scopes(old)))
                place.Report(SecurityRules.ScopeAdded, at, $"'{@new}' needs '{scope}', too.");
            Schemes(new(before.Scheme(old), after.Scheme(@new)), place.At($"'{@new}'"));
        }
    }

    static IEnumerable<string> ByKind(SecurityAlternative alternative) =>
        alternative.Names.OrderBy(n => SecurityAlternative.Kind(alternative.Scheme(n)), StringComparer.Ordinal);

    static void Schemes(SpotPair scheme, ComparedPlace place)
    {
        if (!scheme.Agree(SecurityAlternative.Kind))
            place.Report(SecurityRules.SchemeChanged, scheme, "Credentials are sent in another way.");
        else if (!scheme.Agree(Flows))
            place.Report(SecurityRules.FlowChanged, scheme, "Credentials are fetched in another way.");
        Annotations.Texts(scheme, place, "description", "bearerFormat");
        foreach (var (scope, text) in scheme.Child("flows").Members.SelectMany(f => f.Value.Child("scopes").Members))
            if (text.InBoth && !text.Agree(s => s.Text()))
                place.Report(DocumentRules.TextChanged, text, $"The description of the scope '{scope}' has changed.");
    }

    /// <summary>How credentials are fetched: the flows with the names of their scopes, whose descriptions are texts.</summary>
    static string Flows(Spot scheme) => scheme.Text("openIdConnectUrl") + string.Concat(
        scheme.Child("flows").Members.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key + CanonicalJson.Of(WithoutTexts(f.Value.Json))));

    static JsonNode? WithoutTexts(JsonNode? flow)
    {
        var bare = flow?.DeepClone();
        foreach (var scope in (bare as JsonObject)?["scopes"] is JsonObject scopes ? scopes.Select(s => s.Key).ToList() : [])
            bare!["scopes"]![scope] = null;
        return bare;
    }
}
