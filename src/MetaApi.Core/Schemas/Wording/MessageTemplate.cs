using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MetaApi.Schemas.Wording;

/// <summary>
/// A message with gaps for the figures of its code: <c>{limit}</c> is the figure, <c>{limit|# item|# items}</c> the form
/// for its number, with the number in place of <c>#</c>.
/// </summary>
internal sealed class MessageTemplate
{
    readonly TemplatePart[] parts;

    readonly PluralRule plurals;

    /// <param name="language">Decides how many forms there are.</param>
    /// <param name="code">Decides which figures there are.</param>
    /// <param name="text">The message.</param>
    public MessageTemplate(string language, string code, string text)
    {
        Text = text;
        plurals = PluralRule.Of(language);
        var reader = new TemplateReader(text);
        parts = reader.Read();
        Mistake = reader.Mistake ?? MistakeIn(code, language);
    }

    public string Text { get; }

    /// <summary>What is wrong with the message and what to do about it; null when nothing is.</summary>
    public (string Problem, string Remedy)? Mistake { get; }

    /// <summary>The sentence. Lists are given as texts; a figure that is missing leaves its gap empty.</summary>
    public string Fill(ImmutableArray<KeyValuePair<string, object>> figures)
    {
        if (parts is [TemplatePart.Text all])
            return all.Value;
        var sentence = new StringBuilder();
        foreach (var part in parts)
            sentence.Append(part switch
            {
                TemplatePart.Figure figure => Written(figures, figure.Name),
                TemplatePart.Plural plural => Form(plural, figures),
                TemplatePart.Text text => text.Value,
                _ => "",
            });
        return sentence.ToString();
    }

    string Form(TemplatePart.Plural plural, ImmutableArray<KeyValuePair<string, object>> figures)
    {
        var written = Written(figures, plural.Name);
        var isWhole = long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        var form = plural.Forms[isWhole ? plurals.FormOf(number) : ^1];
        return form.Replace("#", written, StringComparison.Ordinal);
    }

    static string Written(ImmutableArray<KeyValuePair<string, object>> figures, string name)
    {
        foreach (var (key, value) in figures)
            if (key == name)
                return Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return "";
    }

    (string, string)? MistakeIn(string code, string language)
    {
        if (parts.Length == 0 && code != "list.separator")
            return ("is empty", "write a sentence");
        if (MessageFigures.AreUnknown(code))
            return null;
        var known = MessageFigures.Of(code);
        foreach (var part in parts)
            if (part is TemplatePart.Figure figure && !known.Contains(figure.Name))
                return UnknownFigure(figure.Name, known);
            else if (part is TemplatePart.Plural plural && !known.Contains(plural.Name))
                return UnknownFigure(plural.Name, known);
            else if (part is TemplatePart.Plural counted && counted.Forms.Length != plurals.Forms)
                return WrongForms(counted, language);
        return null;
    }

    static (string, string) UnknownFigure(string name, IReadOnlyList<string> known) => (
        $"names '{{{name}}}', which this code does not have",
        known.Count == 0 ? "leave it out" : $"use {string.Join(" or ", known.Select(k => $"'{{{k}}}'"))}, or leave it out");

    (string, string) WrongForms(TemplatePart.Plural plural, string language) => (
        $"gives '{plural.Name}' {Counted(plural.Forms.Length)}, where '{(language.Length == 0 ? "en" : language)}' has {plurals.Forms}",
        $"write '{{{plural.Name}{string.Concat(Enumerable.Repeat("|# …", plurals.Forms))}}}'");

    static string Counted(int forms) => forms == 1 ? "1 form" : $"{forms} forms";
}
