namespace MetaApi;

/// <summary>Something wrong with a declaration, found when the API is built.</summary>
/// <param name="Place">The route, namespace or entity it belongs to, for example <c>GET /users/:id</c>.</param>
/// <param name="Problem">What is wrong, as the rest of a sentence that begins with the place.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Origin">Where it was declared.</param>
public sealed record Mistake(string Place, string Problem, string Remedy, Origin Origin)
{
    /// <summary>The wrong text with its culprit underlined, as lines below the mistake; empty when there is nothing to show.</summary>
    internal string Drawing { get; init; } = "";

    /// <summary>The mistake as a sentence: place, problem, remedy, file and line. A wrong path follows it, underlined.</summary>
    public override string ToString() => $"{Place} {Problem}; {Remedy}. ({Origin}){Drawing}";
}
