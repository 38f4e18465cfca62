using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares what a schema says beside its rules: texts, examples, defaults, and who may read or send the value.</summary>
internal static class AnnotationAspect
{
    static readonly string[] Texts = ["title", "description", "externalDocs", "$comment"];

    public static void Compare(ShapePair pair)
    {
        foreach (var keyword in Texts.Where(k => !Agree(pair.Keyword(k))))
            pair.Report(DocumentRules.TextChanged, pair.Keyword(keyword), $"'{keyword}' has changed.");
        if (!Examples(pair.Old).SequenceEqual(Examples(pair.New)))
            pair.Report(DocumentRules.ExampleChanged, pair.Keyword("examples"), "The examples have changed.");
        Flag(pair, "deprecated", (DocumentRules.DeprecatedAdded, DocumentRules.DeprecatedRemoved), ("It is announced as deprecated.", "It is no longer deprecated."));
        Flag(pair, "readOnly", (ValueRules.ReadOnlyAdded, ValueRules.ReadOnlyRemoved), ("It is only read now.", "It can be sent, too."));
        Flag(pair, "writeOnly", (ValueRules.WriteOnlyAdded, ValueRules.WriteOnlyRemoved), ("It is only sent now.", "It is answered, too."));
        Default(pair);
        if (!Agree(pair.Keyword("xml")))
            pair.Report(ValueRules.XmlChanged, pair.Keyword("xml"), "'xml' has changed.");
        Extensions(pair);
    }

    static bool Agree(SpotPair pair) => pair.Old.Exists == pair.New.Exists && pair.Agree(s => CanonicalJson.Of(s.Json));

    static IEnumerable<string> Examples(Shape shape) =>
        shape.Values("examples").SelectMany(v => v.Items).Concat(shape.Values("example")).Select(v => CanonicalJson.Of(v.Json)).Distinct().Order(StringComparer.Ordinal);

    static void Flag(ShapePair pair, string keyword, (ChangeRule Added, ChangeRule Removed) rules, (string Added, string Removed) sentences)
    {
        if (pair.Old.Flag(keyword) == pair.New.Flag(keyword))
            return;
        var isAdded = pair.New.Flag(keyword);
        pair.Report(isAdded ? rules.Added : rules.Removed, pair.Keyword(keyword), isAdded ? sentences.Added : sentences.Removed);
    }

    static void Default(ShapePair pair)
    {
        var values = pair.Keyword("default");
        if (values.InBoth && !Agree(values))
            pair.Report(ValueRules.DefaultChanged, values, ShapePair.IsAndWas("The default", CanonicalJson.Of(values.Old.Json), CanonicalJson.Of(values.New.Json)));
        else if (!Agree(values))
            pair.ReportOneSided(values, (ValueRules.DefaultAdded, ValueRules.DefaultRemoved), $"The default {CanonicalJson.Of(values.Shown.Json)}");
    }

    static void Extensions(ShapePair pair)
    {
        var names = pair.Old.Parts.Concat(pair.New.Parts).SelectMany(p => p.Names).Where(n => n.StartsWith("x-", StringComparison.Ordinal)).Distinct();
        foreach (var name in names.Where(n => !Agree(pair.Keyword(n))))
            pair.Report(DocumentRules.ExtensionChanged, pair.Keyword(name), $"'{name}' has changed.");
    }
}
