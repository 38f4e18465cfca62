using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>
/// Something the framework itself does for each route below the node that says it: who may call, how often, in which version. Of one kind the
/// nearest holds. What a policy answers and sends stands in the document of the route; what it does is in <c>PolicyCompiler</c>.
/// </summary>
internal abstract record RoutePolicy
{
    /// <summary>Where it was said.</summary>
    public Origin Origin { get; init; }

    /// <summary>The word it was said with.</summary>
    public abstract string Word { get; }

    /// <summary>What it comes to, for people.</summary>
    public abstract string Detail { get; }

    /// <summary>When its turn is.</summary>
    public abstract PolicyOrder Order { get; }

    /// <summary>What makes two of them one kind, so that the nearer replaces the other.</summary>
    public virtual string Kind => Word;

    /// <summary>Whether it does anything on one route: what a namespace says may be for some methods only.</summary>
    /// <param name="route">The route, with everything it inherited.</param>
    public virtual bool Concerns(ApiRoute route) => true;

    /// <summary>Whether it needs the bytes of a body.</summary>
    public virtual bool KeepsBody => false;

    /// <summary>Whether it may be said of a webhook, which is not served: only what describes it may.</summary>
    public virtual bool IsOfWebhooks => false;

    /// <summary>What it may answer by itself.</summary>
    public virtual ImmutableArray<Response> Responses => [];

    /// <summary>What it may answer by itself on one route.</summary>
    /// <param name="route">The route, with everything it inherited.</param>
    public virtual ImmutableArray<Response> ResponsesOn(ApiRoute route) => Responses;

    /// <summary>How callers show it who they are.</summary>
    public virtual ImmutableArray<SecurityScheme> Schemes => [];

    /// <summary>What it reads of a request beside the declared inputs.</summary>
    public virtual ImmutableArray<Input> Inputs => [];

    /// <summary>What it reads of a request on one route; by default the same on each.</summary>
    /// <param name="route">The route, with everything it inherited.</param>
    public virtual ImmutableArray<Input> InputsOn(ApiRoute route) => Inputs;

    /// <summary>What it adds to the answers with one status.</summary>
    /// <param name="status">The HTTP status code.</param>
    public virtual ImmutableArray<ResponseHeader> HeadersOf(int status) => [];

    /// <summary>What it adds to the answers of one route with one status; by default the same on each route.</summary>
    /// <param name="route">The route, with everything it inherited.</param>
    /// <param name="status">The HTTP status code.</param>
    public virtual ImmutableArray<ResponseHeader> HeadersOn(ApiRoute route, int status) => HeadersOf(status);

    /// <summary>What is wrong with it on one route.</summary>
    /// <param name="route">The route, with everything it inherited.</param>
    public virtual IEnumerable<Mistake> MistakesOn(ApiRoute route) => [];
}
