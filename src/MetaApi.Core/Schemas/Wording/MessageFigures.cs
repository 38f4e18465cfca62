using System.Collections.Frozen;

namespace MetaApi.Schemas.Wording;

/// <summary>Which figures the message of a code can name.</summary>
internal static class MessageFigures
{
    static readonly FrozenDictionary<string, string[]> ByCode = new Dictionary<string, string[]>
    {
        [FailureCodes.Type] = ["expected"],
        [FailureCodes.Minimum] = ["limit"],
        [FailureCodes.Maximum] = ["limit"],
        [FailureCodes.ExclusiveMinimum] = ["limit"],
        [FailureCodes.ExclusiveMaximum] = ["limit"],
        [FailureCodes.MultipleOf] = ["step"],
        [FailureCodes.MinProperties] = ["limit"],
        [FailureCodes.MaxProperties] = ["limit"],
        [FailureCodes.Exclusive] = ["members"],
        [FailureCodes.ExactlyOne] = ["members"],
        [FailureCodes.AtLeastOne] = ["members"],
        [FailureCodes.Dependent] = ["with"],
        [FailureCodes.Const] = ["allowed"],
        [FailureCodes.Contains] = ["limit"],
        [FailureCodes.MaxContains] = ["limit"],
        [FailureCodes.Alternatives] = ["limit"],
        [FailureCodes.MinLength] = ["limit"],
        [FailureCodes.MaxLength] = ["limit"],
        [FailureCodes.MinItems] = ["limit"],
        [FailureCodes.MaxItems] = ["limit"],
        [FailureCodes.Pattern] = ["pattern"],
        [FailureCodes.Format] = ["format"],
        [FailureCodes.Enum] = ["allowed", "more"],
        [FailureCodes.ParameterLength] = ["limit"],
        [FailureCodes.QueryPairs] = ["limit"],
        [FailureCodes.MaxBytes] = ["limit"],
        [FailureCodes.MediaType] = ["allowed", "more"],
        [FailureCodes.FormFields] = ["limit"],
        [FailureCodes.QueryDepth] = ["limit"],
        [FailureCodes.JsonSyntax] = ["line", "byte"],
        [FailureCodes.JsonDepth] = ["limit"],
        [FailureCodes.JsonNodes] = ["limit"],
        [FailureCodes.JsonNumber] = ["limit"],
        [ProblemCodes.BodyTooLarge + ".detail"] = ["limit"],
        [ProblemCodes.UnsupportedContentType + ".form"] = ["types"],
        ["list.item"] = ["item"],
        ["list.cut"] = ["items", "more"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenSet<string> Failures =
        typeof(FailureCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a code is of the user's, whose figures are not known here.</summary>
    public static bool AreUnknown(string code) => !Failures.Contains(code.Split('.')[0]) && !Failures.Contains(code) && !IsOurs(code);

    static bool IsOurs(string code) => ByCode.ContainsKey(code) || code.StartsWith("list.", StringComparison.Ordinal);

    /// <summary>The figures of a code; <c>format.email</c> has those of <c>format</c>.</summary>
    public static IReadOnlyList<string> Of(string code) =>
        ByCode.TryGetValue(code, out var figures) || ByCode.TryGetValue(code.Split('.')[0], out figures) ? figures : [];
}
