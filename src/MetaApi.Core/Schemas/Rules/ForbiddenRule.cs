namespace MetaApi.Schemas.Rules;

/// <summary>The schema <c>false</c>: nothing passes.</summary>
internal sealed class ForbiddenRule(string code) : Rule
{
    readonly Failure failure = new(code);

    public override JsonTypes Types => JsonTypes.None;

    public override bool Judge(object? value, Judgement judgement) => judgement.Fail(failure);
}
