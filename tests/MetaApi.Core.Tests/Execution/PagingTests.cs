using System.Text.RegularExpressions;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed partial class PagingTests
{
    static readonly int[] All = [.. Enumerable.Range(1, 7)];

    [Test]
    public async Task PagesLinkToEachOtherFromTheFirstToTheLast()
    {
        var api = Forward();
        var seen = new List<string>();

        var answer = await api.CallAsync("GET", "/?limit=3");
        seen.Add(answer.Body);
        while (Link(answer, "next") is { } next)
        {
            answer = await api.CallAsync("GET", "/" + next);
            seen.Add(answer.Body);
        }

        Assert.That(seen, Is.EqualTo(["""{"n":[1,2,3]}""", """{"n":[4,5,6]}""", """{"n":[7]}"""]));
        Assert.That((Link(answer, "first"), Link(answer, "prev")), Is.EqualTo(("?limit=3", (string?)null)));
    }

    [Test]
    public async Task PagesThatGoBothWaysLinkToThoseInFrontOfThem()
    {
        var api = BothWays();

        var second = await api.CallAsync("GET", "/" + Link(await api.CallAsync("GET", "/"), "next"));
        var third = await api.CallAsync("GET", "/" + Link(second, "next"));
        var again = await api.CallAsync("GET", "/" + Link(third, "prev"));
        var first = await api.CallAsync("GET", "/" + Link(again, "prev"));

        Assert.That(((Answer[])[second, third, again, first]).Select(a => a.Body), Is.EqualTo(["[4,5,6]", "[7]", "[4,5,6]", "[1,2,3]"]));
        Assert.That(Link(first, "next"), Is.Not.Null);
    }

    [Test]
    public async Task WhoKnowsWhetherThereIsMoreSaysSo()
    {
        var api = Api.Define("Pages", a => a.Get(r => r.Paged(max: 10, @default: 3).Status(200, Schema.ArrayOf(Schema.Integer))
            .Action(call => call.RenderPage(All.Where(n => n > call.Page.After<int>()).Take(call.Page.Limit + 1).ToList(), n => n, more: false))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Body, answer.Header("Link")), Is.EqualTo(("[1,2,3]", (string?)null)));
    }

    [TestCase("/", "?cursor=C")]
    [TestCase("/?limit=3&tag=a%20b&tag=c%26d", "?limit=3&tag=a%20b&tag=c%26d&cursor=C")]
    [TestCase("/?cursor=&x=1", null)]
    [TestCase("/?q=>;rel=\"next\",<http://evil>", "?q=%3E;rel=%22next%22,%3Chttp://evil%3E&cursor=C")]
    [TestCase("/?q=%zz%", "?q=%25zz%25&cursor=C")]
    [TestCase("/?q=é😀", "?q=%C3%A9%F0%9F%98%80&cursor=C")]
    [TestCase("/?&&a=1&", "?a=1&cursor=C")]
    public async Task TheOtherParametersStayAsTheyWere(string path, string? link)
    {
        var next = Link(await Forward().CallAsync("GET", path), "next");

        Assert.That(next is null ? null : CursorValue().Replace(next, "cursor=C"), Is.EqualTo(link));
    }

    [Test]
    public async Task ACursorThatIsEncodedDifferentlyIsReplacedAllTheSame()
    {
        var api = Forward();
        var next = Link(await api.CallAsync("GET", "/"), "next")!;

        var answer = await api.CallAsync("GET", "/" + next.Replace("cursor", "%63ursor", StringComparison.Ordinal));

        Assert.That(Link(answer, "next")!.Split('&', '?').Count(p => p.StartsWith("cursor=", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Link(answer, "next"), Does.Not.Contain("%63"));
    }

    [Test]
    public async Task ACursorIsRefusedWhereverItWasChanged()
    {
        var api = Forward();
        var cursor = Link(await api.CallAsync("GET", "/"), "next")!.Split("cursor=")[1];

        for (var i = 0; i < cursor.Length; i++)
        {
            var changed = cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..];
            var answer = await api.CallAsync("GET", "/?cursor=" + changed);

            Assert.That((answer.Status, string.Join(',', answer.Status == 400 ? answer.Errors : [])), Is.EqualTo((400, "query /cursor invalid")), changed);
        }
    }

    [TestCase("%20")]
    [TestCase("=")]
    [TestCase("%0d%0a")]
    public async Task ACursorHasOneSpelling(string added)
    {
        var api = Forward();
        var cursor = Link(await api.CallAsync("GET", "/"), "next")!.Split("cursor=")[1];

        var answer = await api.CallAsync("GET", "/?cursor=" + cursor + added);

        Assert.That(answer.Status, Is.EqualTo(400));
    }

    [TestCase("x", "query /cursor invalid")]
    [TestCase("%FF", "query /cursor encoding")]
    [TestCase("a%20b", "query /cursor invalid")]
    [TestCase("AQAAAAAAAAAAAAAAAAAAAAAAAAA", "query /cursor invalid")]
    public async Task ACursorThatWasMadeUpIsRefused(string cursor, string error)
    {
        var answer = await Forward().CallAsync("GET", "/?cursor=" + cursor);

        Assert.That((answer.Status, answer.Errors), Is.EqualTo((400, (string[])[error])));
    }

    [Test]
    public async Task ACursorIsBoundedInLength() =>
        Assert.That((await Forward().CallAsync("GET", "/?cursor=" + new string('A', 1025))).Errors, Is.EqualTo(["query /cursor maxLength"]));

    [Test]
    public async Task ACursorIsForOneRouteAndOneType()
    {
        var api = Api.Define("Pages", a => a
            .Get("/a", r => r.Paged(max: 10, @default: 1).Status(200, Schema.ArrayOf(Schema.Integer)).Action(call => call.RenderPage(All, n => n)))
            .Get("/b", r => r.Paged(max: 10, @default: 1).Status(200, Schema.ArrayOf(Schema.Integer)).Action(call => call.RenderPage(All, n => n)))
            .Get("/c", r => r.Paged(max: 10, @default: 1).Status(200, Schema.Integer).Action(call => call.Render(call.Page.After<long>()))));
        var cursor = Link(await api.CallAsync("GET", "/a"), "next")!;

        Assert.That((await api.CallAsync("GET", "/a" + cursor)).Status, Is.EqualTo(200));
        Assert.That((await api.CallAsync("GET", "/b" + cursor)).Status, Is.EqualTo(400));
        Assert.That((await api.CallAsync("GET", "/c" + cursor)).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task ASecretKeepsCursorsFromBeingMadeUp()
    {
        var open = Link(await Forward().CallAsync("GET", "/"), "next");
        var one = Forward(new() { CursorSecret = new byte[16] });
        var other = Forward(new() { CursorSecret = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 } });

        Assert.That((await other.CallAsync("GET", "/" + open)).Status, Is.EqualTo(400));
        Assert.That((await other.CallAsync("GET", "/" + Link(await one.CallAsync("GET", "/"), "next"))).Status, Is.EqualTo(400));
        Assert.That((await other.CallAsync("GET", "/" + Link(await other.CallAsync("GET", "/"), "next"))).Body, Is.EqualTo("""{"n":[4,5,6]}"""));
    }

    [Test]
    public async Task AKeyMayBeSeveralValues()
    {
        var api = Api.Define("Pages", a => a.Get(r => r.Paged(max: 10, @default: 2).Status(200, Schema.ArrayOf(Schema.String)).Action(call =>
        {
            var (day, name) = call.Page.After<(DateOnly, string)>();
            call.RenderPage(((string[])["a", "b", "c"]).Where(n => string.CompareOrdinal(n, name) > 0).ToList(), n => (new DateOnly(2026, 1, 1), n));
        })));

        Assert.That((await api.CallAsync("GET", "/" + Link(await api.CallAsync("GET", "/"), "next"))).Body, Is.EqualTo("""["c"]"""));
    }

    [Test]
    public async Task ReadingACursorAsAnotherTypeThanItIsMadeOfIsAFaultOfTheFirstPageAlready()
    {
        var api = Api.Define("Pages", a => a.Get(r => r.Paged(max: 10, @default: 2).Status(200, Schema.ArrayOf(Schema.Integer))
            .Action(call => { call.Page.After<int>(); call.RenderPage(All, n => (long)n); })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Fault?.Message), Is.EqualTo((500, "The cursor is read as int and made of long; ask for After<long>().")));
        Assert.That(answer.Header("Link"), Is.Null);
    }

    [Test]
    public async Task AnErrorBehindAPageHasNoLinks()
    {
        var api = Api.Define("Pages", a => a.Get(r => r.Paged(max: 10, @default: 2).Status(200, Schema.ArrayOf(Schema.Integer))
            .After(_ => throw new TimeoutException()).Action(call => call.RenderPage(All, n => n))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Header("Link")), Is.EqualTo((500, (string?)null)));
    }

    [Test]
    public async Task PagesAreInheritedAndTakenAwayWithTheirParameters()
    {
        var api = Api.Define("Pages", a => a
            .Paged(max: 50, @default: 5)
            .Get("/list", r => r.Status(200, Schema.ArrayOf(Schema.Integer)).Action(call => call.RenderPage(All, n => n)))
            .Get("/one", r => r.Without(w => w.Paged()).Action(_ => { })));

        Assert.That((await api.CallAsync("GET", "/list?limit=51")).Errors, Is.EqualTo(["query /limit max"]));
        Assert.That(api.Model.Routes.Select(r => r.Meta.Inputs.Length), Is.EqualTo([2, 0]));
        Assert.That(api.Explain("GET", "/list").Parts.Single(p => p.Kind is ExplainedKind.Policy).Detail, Is.EqualTo("5 items, at most 50"));
    }

    static Api Forward(ApiOptions? options = null) => Api.Define("Pages", a => a.Get(r => r.Paged(max: 10, @default: 3).Params(p => p.Query("x"))
        .Status(200, s => s.Expose("n", Schema.ArrayOf(Schema.Integer)))
        .Action(call => call.RenderPage("n", All.Where(n => n > call.Page.After<int>()).Take(call.Page.Limit).ToList(), next: n => n))), options);

    static Api BothWays() => Api.Define("Pages", a => a.Get(r => r.Paged(max: 10, @default: 3, bothWays: true).Status(200, Schema.ArrayOf(Schema.Integer)).Action(call =>
    {
        var (page, more) = (call.Page, call.Page.Limit + 1);
        List<int> found = page.IsBackward ? [.. All.Where(n => n < page.Before<int>()).TakeLast(more)] : [.. All.Where(n => n > page.After<int>()).Take(more)];
        call.RenderPage(found, n => n, more: found.Count == more);
    })));

    static string? Link(Answer answer, string relation) => answer.Header("Link") is { } links && Regex.Match(links, $"<([^>]*)>; rel=\"{relation}\"") is { Success: true } match
        ? match.Groups[1].Value
        : null;

    [GeneratedRegex("cursor=[A-Za-z0-9_-]{20,}$")]
    private static partial Regex CursorValue();
}
