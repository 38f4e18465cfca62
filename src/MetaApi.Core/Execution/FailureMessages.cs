using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using MetaApi.Schemas.Wording;

namespace MetaApi.Execution;

/// <summary>Failures as sentences. They name the rule and never the value, and of a long list its beginning.</summary>
internal static class FailureMessages
{
    const int MostListed = 20;

    public static ProblemError Error(Failure failure, Messages messages, string language)
    {
        ImmutableArray<KeyValuePair<string, object>> figures = [.. failure.Parameters.SelectMany(Cut)];
        var worded = figures.Select(f => KeyValuePair.Create(f.Key, Worded(f.Value, figures, (messages, language)))).ToImmutableArray();
        return new(
            failure.Place.ToString().ToLowerInvariant(), failure.Pointer, failure.Code,
            figures.ToDictionary(f => f.Key, f => f.Value), TemplateOf(failure, messages, language).Fill(worded));
    }

    /// <summary>The rule's own text, else that of its code and figure, as <c>format.email</c>, else that of its code.</summary>
    static MessageTemplate TemplateOf(Failure failure, Messages messages, string language) =>
        failure.Texts?.GetValueOrDefault(language)
        ?? failure.Texts?.GetValueOrDefault("")
        ?? (failure.Parameters is [{ Value: string figure }] ? messages.Find(language, $"{failure.Code}.{figure}", failure.Code) : null)
        ?? (failure.Parameters.IsEmpty ? messages.Find(language, failure.Code + ".unnamed") : null)
        ?? messages.Find(language, failure.Code, "other")!;

    static IEnumerable<KeyValuePair<string, object>> Cut(KeyValuePair<string, object> figure)
    {
        if (figure.Value is string or not IEnumerable || ((IEnumerable)figure.Value).Cast<object>().Count() is var count && count <= MostListed)
            return [figure];
        return
        [
            new(figure.Key, ((IEnumerable)figure.Value).Cast<object>().Take(MostListed).ToList()),
            new("more", count - MostListed),
        ];
    }

    static object Worded(object value, ImmutableArray<KeyValuePair<string, object>> figures, (Messages Messages, string Language) to)
    {
        if (value is string or not IEnumerable)
            return value;
        var items = ((IEnumerable)value).Cast<object>().Select(item => Item(item, to));
        var listed = string.Join(to.Messages.Text(to.Language, "list.separator"), items);
        return figures.Any(f => f.Key == "more")
            ? to.Messages.Find(to.Language, "list.cut")!.Fill([.. figures, new("items", listed)])
            : listed;
    }

    static string Item(object item, (Messages Messages, string Language) to) => item is string
        ? to.Messages.Find(to.Language, "list.item")!.Fill([new("item", item)])
        : Convert.ToString(item, CultureInfo.InvariantCulture)!;
}
