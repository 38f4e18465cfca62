namespace MetaApi.Schemas;

internal sealed class NoScope(ScopeCondition condition) : ScopeCondition
{
    internal override IEnumerable<Scope> Mentioned => condition.Mentioned;

    internal override bool IsMet(ScopeSet provided) => !condition.IsMet(provided);
}
