using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi.Execution;

/// <summary>How the replies of one route see their schemas.</summary>
/// <param name="View">The view of every rendering.</param>
/// <param name="Coercion">How far values may differ in kind.</param>
/// <param name="RenderScopes">The scopes that a single rendering may provide besides.</param>
internal sealed record ReplyView(View View, Coercion Coercion, ImmutableArray<Scope> RenderScopes)
{
    /// <exception cref="RenderingInvalidException">A scope is not declared for this.</exception>
    public View With(in RenderOptions options)
    {
        foreach (var scope in options.GivenScopes)
            if (!RenderScopes.Contains(scope) && !View.Scopes.Has(scope))
                throw RenderingMistakes.UndeclaredScope(scope, RenderScopes);
        return View with { Scopes = View.Scopes.With(options.GivenScopes) };
    }
}
