namespace MetaApi.Declaration;

/// <summary>An input declared with <c>Param(…)</c>, whose place is decided when the route is known.</summary>
internal sealed record FloatingInput(Input Input)
{
    /// <param name="method">The route's; where it serves every method, most have a body.</param>
    /// <param name="pattern">Its path.</param>
    public Input For(string method, PathPattern pattern)
    {
        if (pattern.Captures.Contains(Input.Name))
            return Input with { Place = InputPlace.Path, IsRequired = true };
        return Input with { Place = ApiRoute.MayHaveBody(method) ? InputPlace.Body : InputPlace.Query };
    }
}
