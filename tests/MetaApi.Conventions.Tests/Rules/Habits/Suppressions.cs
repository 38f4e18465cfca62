using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>Whoever switches a warning off says why on the same line.</summary>
sealed partial class Suppressions : FileRule
{
    protected override IEnumerable<Violation> Check(SourceFile file) =>
    [
        .. from trivia in file.Root.DescendantTrivia()
           let pragma = trivia.GetStructure() as PragmaWarningDirectiveTriviaSyntax
           where pragma?.DisableOrRestoreKeyword.Text == "disable" && !Reason().IsMatch(file.LineText(trivia.SpanStart))
           select file.Violation(trivia, "a warning is switched off; say why on the same line: #pragma warning disable X // because …"),
        .. from attribute in file.Root.DescendantNodes().OfType<AttributeSyntax>()
           where attribute.Name.ToString().EndsWith("SuppressMessage", StringComparison.Ordinal) && !attribute.ToString().Contains("Justification")
           select file.Violation(attribute, "a warning is suppressed; say why in its Justification"),
    ];

    [GeneratedRegex(@"//\s*\w+")]
    private static partial Regex Reason();
}
