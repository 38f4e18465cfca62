using System.Collections.Immutable;
namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>The scopes that are provided somewhere.</summary>
sealed record ScopeWorld(ImmutableArray<Scope> Provided)
{
    static readonly Scope Staff = new("Staff");

    static readonly Scope Admin = new("Admin", Staff);

    static readonly Scope Trade = new("Trade");

    public static readonly ImmutableArray<Scope> Known = [Staff, Admin, Trade];

    public ScopeWorld With(Scope scope) => new(Provided.Add(scope));

    /// <summary>A condition by chance, and whether it is met here.</summary>
    public (ScopeCondition Condition, bool IsMet) Condition(Dice dice, int depth = 2)
    {
        if (depth == 0 || dice.Chance(40))
            return dice.Pick(Known) is var scope && Provided.Any(p => p == scope || p.Includes.Contains(scope)) ? (scope, true) : (scope, false);
        var (left, right) = (Condition(dice, depth - 1), Condition(dice, depth - 1));
        return dice.Between(0, 2) switch
        {
            0 => (left.Condition & right.Condition, left.IsMet && right.IsMet),
            1 => (left.Condition | right.Condition, left.IsMet || right.IsMet),
            _ => (!left.Condition, !left.IsMet),
        };
    }
}
