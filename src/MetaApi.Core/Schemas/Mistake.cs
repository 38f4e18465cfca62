namespace MetaApi;

/// <summary>Something wrong with a declaration, found when the API is built.</summary>
/// <param name="Place">The route, namespace or entity it belongs to, for example <c>GET /users/:id</c>.</param>
/// <param name="Problem">What is wrong, as the rest of a sentence that begins with the place.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Origin">Where it was declared.</param>
public sealed record Mistake(string Place, string Problem, string Remedy, Origin Origin)
{
    /// <summary>The mistake as one line: place, problem, remedy, file and line.</summary>
    public override string ToString() => $"{Place} {Problem}; {Remedy}. ({Origin})";
}
