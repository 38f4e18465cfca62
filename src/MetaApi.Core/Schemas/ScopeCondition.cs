using MetaApi.Schemas;

namespace MetaApi;

/// <summary>What must be provided for a property to take part: one scope, or several tied together with <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
public abstract class ScopeCondition
{
    private protected ScopeCondition() { }

    /// <summary>The scopes it speaks of, in order of mention.</summary>
    internal abstract IEnumerable<Scope> Mentioned { get; }

    internal abstract bool IsMet(ScopeSet provided);

    /// <summary>Asks for both.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static ScopeCondition operator &(ScopeCondition left, ScopeCondition right) => new AllScopes(left, right);

    /// <summary>Asks for at least one of two.</summary>
    /// <param name="left">One condition.</param>
    /// <param name="right">The other.</param>
    public static ScopeCondition operator |(ScopeCondition left, ScopeCondition right) => new AnyScope(left, right);

    /// <summary>Asks for the opposite.</summary>
    /// <param name="condition">The condition.</param>
    public static ScopeCondition operator !(ScopeCondition condition) => new NoScope(condition);
}
