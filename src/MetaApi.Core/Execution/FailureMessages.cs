using System.Collections;
using System.Globalization;

namespace MetaApi.Execution;

/// <summary>Failures as sentences. They name the rule and never the value.</summary>
internal static class FailureMessages
{
    public static ProblemError Error(Failure failure) => new(
        failure.Place.ToString().ToLowerInvariant(), failure.Pointer, failure.Code,
        failure.Parameters.ToDictionary(p => p.Key, p => p.Value), Sentence(failure));

    static string Sentence(Failure failure) => failure.Code switch
    {
        FailureCodes.Required => "This value is required.",
        FailureCodes.Null => "This value cannot be null.",
        FailureCodes.Type => $"This value must be {WithArticle(Figure(failure, "expected"))}.",
        FailureCodes.Range => "This number is too large or too precise.",
        FailureCodes.Invalid => "These values do not go together.",
        FailureCodes.ContentEncoding => "The body is not what its Content-Encoding says.",
        FailureCodes.Minimum => $"This number must be at least {Figure(failure, "limit")}.",
        FailureCodes.Maximum => $"This number must be at most {Figure(failure, "limit")}.",
        FailureCodes.MinLength => $"This text must have at least {Counted(failure, "character")}.",
        FailureCodes.MaxLength => $"This text must have at most {Counted(failure, "character")}.",
        FailureCodes.MinItems => $"This list must have at least {Counted(failure, "item")}.",
        FailureCodes.MaxItems => $"This list must have at most {Counted(failure, "item")}.",
        FailureCodes.Pattern => $"This text must match the pattern {Figure(failure, "pattern")}.",
        FailureCodes.Format => $"This text must be of the format '{Figure(failure, "format")}'.",
        FailureCodes.Enum when failure.Parameters.IsEmpty => "This value is none of the allowed ones.",
        FailureCodes.Enum => $"This value must be one of {Figure(failure, "allowed")}.",
        FailureCodes.Repeated => "This value must be given only once.",
        FailureCodes.ParameterLength => $"This value must have at most {Counted(failure, "character")}.",
        FailureCodes.QueryPairs => $"The query must have at most {Counted(failure, "pair")}.",
        FailureCodes.Encoding => "This value is not percent-encoded UTF-8.",
        FailureCodes.JsonSyntax => $"The body is not JSON, from line {Figure(failure, "line")}, byte {Figure(failure, "byte")}.",
        FailureCodes.JsonDuplicate => "An object of the body has a member twice.",
        FailureCodes.JsonDepth => $"The body must not nest deeper than {Counted(failure, "level")}.",
        FailureCodes.JsonNodes => $"The body must have at most {Counted(failure, "value")}.",
        FailureCodes.JsonNumber => $"A number of the body must have at most {Counted(failure, "digit")}.",
        FailureCodes.JsonEncoding => "The body is not UTF-8, or a text of it has half a surrogate pair.",
        _ => RuleSentence(failure),
    };

    /// <summary>The rules that only a JSON Schema has.</summary>
    static string RuleSentence(Failure failure) => failure.Code switch
    {
        FailureCodes.Const when failure.Parameters.IsEmpty => "This value is not the allowed one.",
        FailureCodes.ExclusiveMinimum => $"This number must be more than {Figure(failure, "limit")}.",
        FailureCodes.ExclusiveMaximum => $"This number must be less than {Figure(failure, "limit")}.",
        FailureCodes.MultipleOf => $"This number must be a multiple of {Figure(failure, "divisor")}.",
        FailureCodes.Const => $"This value must be {Figure(failure, "allowed")}.",
        FailureCodes.Not => "This value is of a kind that is not allowed.",
        FailureCodes.AnyOf => "This value must fit one of the alternatives.",
        FailureCodes.OneOf => "This value must fit exactly one of the alternatives.",
        FailureCodes.Contains => $"This list must have at least {Counted(failure, "item")} of the kind that is asked for.",
        FailureCodes.MaxContains => $"This list must have at most {Counted(failure, "item")} of the kind that is limited.",
        FailureCodes.UniqueItems => "This list must not have an item twice.",
        FailureCodes.MinProperties => $"This object must have at least {Counted(failure, "member")}.",
        FailureCodes.MaxProperties => $"This object must have at most {Counted(failure, "member")}.",
        FailureCodes.PropertyNames => "This name is not allowed here.",
        FailureCodes.Dependent => $"This value is required together with '{Figure(failure, "with")}'.",
        FailureCodes.Unknown => "This value is not declared here.",
        FailureCodes.Forbidden => "There must be no value here.",
        FailureCodes.Alternatives => "This value has too many alternatives to be judged.",
        _ => "This value is wrong.",
    };

    static string Counted(Failure failure, string noun)
    {
        var count = Figure(failure, "limit");
        return count == "1" ? $"1 {noun}" : $"{count} {noun}s";
    }

    static string WithArticle(string type) => type[0] is 'a' or 'i' or 'o' ? "an " + type : "a " + type;

    static string Figure(Failure failure, string name)
    {
        foreach (var (key, value) in failure.Parameters)
            if (key == name)
                return Text(value);
        return "";
    }

    static string Text(object value) => value is IEnumerable list and not string
        ? string.Join(", ", list.Cast<object>().Select(item => item is string ? $"'{item}'" : Text(item)))
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
