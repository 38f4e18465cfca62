using System.Collections.Immutable;
using MetaApi.Calls.Paging;

namespace MetaApi.Model.Policies;

/// <summary>Answers a list in pages: with two parameters, and links to the pages around one.</summary>
/// <param name="Most">The most items of a page.</param>
/// <param name="Usual">How many a page has where the request does not say.</param>
/// <param name="GoesBothWays">Whether pages link to those in front of them too.</param>
internal sealed record PagedPolicy(int Most, int Usual, bool GoesBothWays) : RoutePolicy
{
    public const string Name = "Paged";

    public const string Link = "Link";

    readonly ResponseHeader links = new(Link, Schema.String.Description(
        $"The pages around this one (RFC 8288), relative to this one, with the relations next{(GoesBothWays ? ", prev" : "")} and first. Without next it is the last one."));

    public override string Word => Name;

    public override string Detail => $"{Usual} items, at most {Most}" + (GoesBothWays ? ", both ways" : "");

    public override PolicyOrder Order => PolicyOrder.Precondition;

    /// <summary>The parameters, which are read and judged with all others.</summary>
    public ImmutableArray<Input> Parameters =>
    [
        new(Page.LimitName, InputPlace.Query, Schema.Integer.Between(1, Most).Default(Usual).Description("How many items the page has at most.")) { Origin = Origin },
        new(Page.CursorName, InputPlace.Query, Schema.String.Length(1, CursorCodec.Longest).Description("Where the page begins: what stands in a link to it. Without it, the first page.")) { Origin = Origin },
    ];

    public override ImmutableArray<ResponseHeader> HeadersOf(int status) => status is >= 200 and < 300 ? [links] : [];

    public override IEnumerable<Mistake> MistakesOn(ApiRoute route)
    {
        if (route.Method is not ("GET" or "HEAD"))
            yield return PolicyMistakes.PagesOfChange(route, this);
    }
}
