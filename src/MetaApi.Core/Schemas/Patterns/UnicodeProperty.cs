using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MetaApi.Schemas.Patterns;

/// <summary>
/// The properties of <c>\p{…}</c> that .NET's tables can answer: the general categories, Any, ASCII and Assigned.
/// Scripts and the other binary properties are not among them.
/// </summary>
internal static class UnicodeProperty
{
    /// <summary>In the order of <see cref="UnicodeCategory"/>.</summary>
    static readonly string[] Codes =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
        "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    static readonly FrozenDictionary<string, string> CodesByName = new Dictionary<string, string>
    {
        ["Other"] = "C", ["Control"] = "Cc", ["cntrl"] = "Cc", ["Format"] = "Cf", ["Unassigned"] = "Cn", ["Private_Use"] = "Co",
        ["Surrogate"] = "Cs", ["Letter"] = "L", ["Cased_Letter"] = "LC", ["Lowercase_Letter"] = "Ll", ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo", ["Titlecase_Letter"] = "Lt", ["Uppercase_Letter"] = "Lu", ["Mark"] = "M", ["Combining_Mark"] = "M",
        ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me", ["Nonspacing_Mark"] = "Mn", ["Number"] = "N", ["Decimal_Number"] = "Nd",
        ["digit"] = "Nd", ["Letter_Number"] = "Nl", ["Other_Number"] = "No", ["Punctuation"] = "P", ["punct"] = "P",
        ["Connector_Punctuation"] = "Pc", ["Dash_Punctuation"] = "Pd", ["Close_Punctuation"] = "Pe", ["Final_Punctuation"] = "Pf",
        ["Initial_Punctuation"] = "Pi", ["Other_Punctuation"] = "Po", ["Open_Punctuation"] = "Ps", ["Symbol"] = "S",
        ["Currency_Symbol"] = "Sc", ["Modifier_Symbol"] = "Sk", ["Math_Symbol"] = "Sm", ["Other_Symbol"] = "So", ["Separator"] = "Z",
        ["Line_Separator"] = "Zl", ["Paragraph_Separator"] = "Zp", ["Space_Separator"] = "Zs",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryFind(string expression, [NotNullWhen(true)] out CodePointSet? set)
    {
        set = expression switch
        {
            "Any" => CodePointSet.All,
            "ASCII" => CodePointSet.Of([new(0, 0x7F)]),
            "Assigned" => CategoryRuns.Where(category => category != UnicodeCategory.OtherNotAssigned),
            _ => FindCategory(WithoutPrefix(expression)),
        };
        return set is not null;
    }

    static string WithoutPrefix(string expression)
    {
        var split = expression.IndexOf('=', StringComparison.Ordinal);
        return expression[..Math.Max(split, 0)] is "gc" or "General_Category" ? expression[(split + 1)..] : expression;
    }

    static CodePointSet? FindCategory(string name)
    {
        var code = CodesByName.GetValueOrDefault(name, name);
        if (code == "LC")
            return CategoryRuns.Where(category => category <= UnicodeCategory.TitlecaseLetter);
        var members = Codes.Select(known => IsUnder(known, code)).ToArray();
        return members.Contains(true) ? CategoryRuns.Where(category => members[(int)category]) : null;
    }

    static bool IsUnder(string known, string code) => known == code || (code.Length == 1 && known[0] == code[0]);
}
