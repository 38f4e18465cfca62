namespace MetaApi;

/// <summary>One part of a route, and who contributed it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called: the parameter with its place, the status, the word of the hook, the type of the error.</param>
/// <param name="Detail">More about it; empty when there is nothing more to say.</param>
/// <param name="Node">The namespace or route that said it, such as <c>Namespace /users</c>; <c>MetaApi</c> for what nobody said.</param>
/// <param name="Origin">Where it was said; without a file for what nobody said.</param>
public sealed record ExplainedPart(ExplainedKind Kind, string Name, string Detail, string Node, Origin Origin);
