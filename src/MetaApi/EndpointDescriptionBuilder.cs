using MetaApi.Limits;

namespace MetaApi;

/// <summary>
/// Describes an existing endpoint, or all of a group: its inputs, answers, hooks and error handlers, in the words of a route. What it does stays
/// the endpoint's own handler.
/// </summary>
public sealed class EndpointDescriptionBuilder : NodeBuilder<EndpointDescriptionBuilder>
{
    internal EndpointDescriptionBuilder(Origin origin) => Origin = origin;

    internal Origin Origin { get; }

    /// <summary>What counts the calls of all endpoints that are described here, each of which is built by itself.</summary>
    internal LimiterStore Limiters { get; } = new();

    /// <summary>
    /// Says what is allowed: limits, messages, coercion and the like. What it does not say is said by the groups around, else by the defaults. The title,
    /// version and description in it are ignored: they belong to the document.
    /// </summary>
    /// <param name="options">The options.</param>
    public EndpointDescriptionBuilder Options(ApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        State.Meta = State.Meta with { ModuleOptions = options };
        return this;
    }
}
