namespace MetaApi.Schemas;

internal sealed class AllScopes(ScopeCondition left, ScopeCondition right) : ScopeCondition
{
    internal override IEnumerable<Scope> Mentioned => left.Mentioned.Concat(right.Mentioned);

    internal override bool IsMet(ScopeSet provided) => left.IsMet(provided) && right.IsMet(provided);
}
