using MetaApi.Schemas.Patterns;

namespace MetaApi.Schemas.Constraints;

internal sealed record Pattern : Constraint, ICheck<string>
{
    readonly PatternMatcher? matcher;

    readonly PatternProblem? problem;

    public Pattern(string text)
    {
        Text = text;
        Failure = new(FailureCodes.Pattern, "pattern", text);
        EcmaPattern.TryCompile(text, out matcher, out problem);
    }

    public string Text { get; }

    public override string Keyword => "pattern";

    public override object KeywordValue => Text;

    public override Failure Failure { get; }

    public override (string, string)? Mistake => problem is null
        ? null
        : ($"is the pattern '{Text}': {Clause(problem.Problem)}", Clause(problem.Remedy));

    public bool Accepts(string value) => matcher!.IsMatch(value);

    static string Clause(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..^1];
}
