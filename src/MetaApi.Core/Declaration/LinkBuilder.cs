using MetaApi.Declaration;

namespace MetaApi;

/// <summary>Says how a link fills in the inputs of the route it leads to.</summary>
public sealed class LinkBuilder
{
    internal LinkBuilder(RouteLink link) => Link = link;

    internal RouteLink Link { get; private set; }

    /// <summary>Says where a parameter of the other route is found.</summary>
    /// <param name="parameter">The parameter's name on the wire.</param>
    /// <param name="value">
    /// A runtime expression of OpenAPI: <c>$response.body#/user/id</c>, <c>$response.header.Location</c>, <c>$request.path.id</c>, <c>$request.query.q</c>; any
    /// text that does not begin with <c>$</c> is a fixed value.
    /// </param>
    /// <exception cref="ArgumentException">An argument is null or empty.</exception>
    public LinkBuilder Param(string parameter, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(parameter);
        ArgumentException.ThrowIfNullOrEmpty(value);
        return Set(Link with { Parameters = Link.Parameters.Put(new(parameter, value), p => p.Key) });
    }

    /// <summary>Says which answer leads there.</summary>
    /// <param name="status">The status; by default the first that the route declares as a success, or 200.</param>
    public LinkBuilder Status(int status) => Set(Link with { Status = status });

    /// <summary>Says what the link is about.</summary>
    /// <param name="text">A sentence; Markdown is allowed.</param>
    public LinkBuilder Description(string text) => Set(Link with { Description = text });

    LinkBuilder Set(RouteLink changed)
    {
        Link = changed;
        return this;
    }
}
