using MetaApi.Calls;
using MetaApi.Model.Policies;

namespace MetaApi.Execution;

/// <summary>Gives a call its page, and the finished reply the links of the page that was rendered, so that no error carries them.</summary>
internal sealed class PageEnclosure(PagedPolicy policy, ApiRoute route, ApiOptions options)
{
    readonly PagePlan plan = new(new(route.Name, options.CursorSecret), policy.GoesBothWays, options.InvalidStatus);

    public async Task EncloseAsync(Call call, Func<Call, Task> inside)
    {
        var page = call.Items.Page = new(call, plan);
        await inside(call);
        if (page.Links is { Length: > 0 } links && call.TakeReply().Status is >= 200 and < 300)
            call.AddHeader(PagedPolicy.Link, links);
    }
}
