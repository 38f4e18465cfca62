using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Changes;

/// <summary>Compares what is said to readers, and what is announced.</summary>
internal static class Annotations
{
    /// <summary>Compares texts, and objects of texts.</summary>
    public static void Texts(SpotPair pair, ComparedPlace place, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (!pair.Child(name).Agree(s => CanonicalJson.Of(s.Json)))
                place.Report(DocumentRules.TextChanged, pair.Child(name), $"'{name}' {How(pair.Child(name))}.");
    }

    public static void Examples(SpotPair pair, ComparedPlace place)
    {
        if (!pair.Agree(s => CanonicalJson.Of(s.Child("example").Json) + CanonicalJson.Of(s.Child("examples").Json)))
            place.Report(DocumentRules.ExampleChanged, pair, "The examples have changed.");
    }

    public static void Deprecated(SpotPair pair, ComparedPlace place)
    {
        if (pair.Agree(s => s.Flag("deprecated")))
            return;
        if (pair.New.Flag("deprecated"))
            place.Report(DocumentRules.DeprecatedAdded, pair.Child("deprecated"), "It is announced as deprecated.");
        else
            place.Report(DocumentRules.DeprecatedRemoved, pair, "It is no longer deprecated.");
    }

    public static void Extensions(SpotPair pair, ComparedPlace place, params string[] understood)
    {
        foreach (var (name, extension) in pair.Members)
            if (name.StartsWith("x-", StringComparison.Ordinal) && !understood.Contains(name) && !extension.Agree(s => CanonicalJson.Of(s.Json)))
                place.Report(DocumentRules.ExtensionChanged, extension, $"'{name}' {How(extension)}.");
    }

    /// <summary>What to add to the sentence of a removal, where it was announced.</summary>
    public static string Announced(bool isDeprecated, string? sunset = null) =>
        (isDeprecated, sunset) switch
        {
            (false, null) => "",
            (_, null) => " It was announced as deprecated.",
            _ => $" It was announced to end on {sunset}.",
        };

    static string How(SpotPair pair) => pair.IsAdded ? "is added" : pair.IsRemoved ? "is removed" : "has changed";
}
