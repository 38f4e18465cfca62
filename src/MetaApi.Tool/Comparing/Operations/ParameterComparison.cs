using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Schemas;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares the parameters of an operation.</summary>
internal sealed class ParameterComparison(SchemaComparison schemas, ContentComparison contents)
{
    public void Compare(OperationPair pair, ComparedPlace place)
    {
        var before = ApiParameter.All(pair.Item.Old, pair.Operation.Old, pair.OldPath);
        var after = ApiParameter.All(pair.Item.New, pair.Operation.New, pair.NewPath);
        foreach (var (key, old) in before)
            if (after.Remove(key, out var @new))
                Both(old, @new, Place(place, @new));
            else if (after.Values.FirstOrDefault(p => p.Name == old.Name && !before.ContainsKey((p.In, p.Name))) is { } moved)
                Moved(old, moved, place, after);
            else
                Place(place, old).Report(ParameterRules.ParameterRemoved, new(old.Place, default), "It is gone." + Annotations.Announced(old.Place.Flag("deprecated")));
        foreach (var added in after.Values)
            Place(place, added).Report(
                added.IsRequired ? ParameterRules.RequiredParameterAdded : ParameterRules.ParameterAdded, new(default, added.Place),
                added.IsRequired ? "It is new, and must be sent." : "It is new.");
    }

    static ComparedPlace Place(ComparedPlace place, ApiParameter parameter) => place.At($"{parameter.In} parameter '{parameter.Name}'");

    static void Moved(ApiParameter old, ApiParameter moved, ComparedPlace place, Dictionary<(string In, string Name), ApiParameter> after)
    {
        after.Remove(after.First(p => p.Value == moved).Key);
        Place(place, moved).Report(ParameterRules.ParameterMoved, new(old.Place, moved.Place), $"It is sent in '{moved.In}', and no longer in '{old.In}'.");
    }

    void Both(ApiParameter old, ApiParameter @new, ComparedPlace place)
    {
        var pair = new SpotPair(old.Place, @new.Place);
        if (old.Name != @new.Name && old.In == "path")
            place.Report(OperationRules.PathParameterRenamed, pair.Child("name"), $"It is called '{@new.Name}', and was called '{old.Name}'.");
        if (old.IsRequired != @new.IsRequired)
            place.Report(
                @new.IsRequired ? ParameterRules.ParameterRequired : ParameterRules.ParameterOptional, pair.Child("required"),
                @new.IsRequired ? "It is required." : "It may be left out.");
        Spelling(old, @new, place);
        Annotations.Texts(pair, place, "description");
        Annotations.Deprecated(pair, place);
        Annotations.Examples(pair, place);
        Annotations.Extensions(pair, place);
        Values(pair, place);
    }

    static void Spelling(ApiParameter old, ApiParameter @new, ComparedPlace place)
    {
        var pair = new SpotPair(old.Place, @new.Place);
        var isComposite = old.IsComposite || @new.IsComposite;
        if (old.Style != @new.Style && (isComposite || old.In == "path"))
            place.Report(ParameterRules.StyleChanged, pair.Child("style"), $"Its style is '{@new.Style}', and was '{old.Style}'.");
        else if (old.IsExploded != @new.IsExploded && isComposite)
            place.Report(ParameterRules.ExplodeChanged, pair.Child("explode"), @new.IsExploded ? "Its items are sent one by one." : "Its items are sent together.");
        Flag(pair, "allowReserved", place, (ParameterRules.ReservedAllowed, ParameterRules.ReservedRefused));
        Flag(pair, "allowEmptyValue", place, (ParameterRules.EmptyAllowed, ParameterRules.EmptyRefused));
    }

    static void Flag(SpotPair pair, string name, ComparedPlace place, (ChangeRule Added, ChangeRule Removed) rules)
    {
        if (!pair.Agree(s => s.Flag(name)))
            place.Report(pair.New.Flag(name) ? rules.Added : rules.Removed, pair.Child(name), $"'{name}' is {(pair.New.Flag(name) ? "true" : "false")}.");
    }

    void Values(SpotPair pair, ComparedPlace place)
    {
        var content = pair.Child("content");
        if (content.IsAdded || content.IsRemoved)
            place.Report(ParameterRules.ContentChanged, content, content.IsAdded ? "It is a text of a media type." : "It is no longer a text of a media type.");
        else if (content.InBoth)
            contents.Compare(content, place);
        else
            schemas.Compare(pair.Child("schema"), place);
    }
}
