using System.Collections.Immutable;
using System.Text.Json;
using MetaApi.Core.Tests.Support;
using MetaApi.Schemas.Wording;

namespace MetaApi.Core.Tests.Execution;

public sealed class LanguageTests
{
    static readonly Api Api = Api.Define("Notes", a => a
        .Get(r => r.Params(p => p
            .Query("n", Schema.Integer.AtLeast(3))
            .Query("size", Schema.String.OneOf("S", "M"))
            .Query("mail", Schema.String.Format("email"))
            .Query("name", Schema.String.Length(1, 2))).Action(_ => { }))
        .Post(r => r.Params(p => p.Property("n", Schema.Integer)).Action(_ => { }))
        .Get("/fault", r => r.Action(_ => throw new InvalidOperationException("secret")))
        .Get("/abort", r => r.Action(call => call.Abort(403)))
        .Get("/detail", r => r.Action(call => call.Problem("Taken.", 409, "title_taken")))
        .Get("/german", r => r.Action(call => call.SetHeader("content-language", "de").Problem("Vergeben.", 409)))
        .Get("/own", r => r.Action(_ => throw new ApiException(404, "no_note", "There is no such note."))),
        new() { Limits = new() { BodyBytes = 10 } });

    [TestCase("GET", "/?n=x", "请求不符合接口的声明。", "此值必须是整数。")]
    [TestCase("GET", "/?n=2", "请求不符合接口的声明。", "此数字不能小于 3。")]
    [TestCase("GET", "/?size=L", "请求不符合接口的声明。", "此值必须是以下之一：“S”、“M”。")]
    [TestCase("GET", "/?mail=a", "请求不符合接口的声明。", "此文本必须是电子邮件地址。")]
    [TestCase("GET", "/?name=abc", "请求不符合接口的声明。", "此文本最多只能有 2 个字符。")]
    [TestCase("GET", "/nowhere", "没有与此路径匹配的路由。", null)]
    [TestCase("PUT", "/", "此路径不支持该方法。", null)]
    [TestCase("GET", "/fault", "服务器出错了。", null)]
    [TestCase("GET", "/abort", "调用者无权执行此操作。", null)]
    [TestCase("GET", "/detail", "请求与现有内容冲突。", null)]
    public async Task AProblemIsInTheLanguageOfTheCaller(string method, string path, string title, string? message)
    {
        var answer = await Api.SendAsync(new FakeRequest(method, path).WithHeader("Accept-Language", "zh-CN"));

        Assert.That((Member(answer, "title"), answer.Header("Content-Language"), answer.Header("Vary")), Is.EqualTo((title, "zh-Hans", "Accept-Language")));
        Assert.That(Messages(answer).SingleOrDefault(), Is.EqualTo(message));
    }

    [TestCase("GET", "/?n=x", "The request breaks its declaration.", "This value must be an integer.")]
    [TestCase("GET", "/?mail=a", "The request breaks its declaration.", "This text must be an email address.")]
    [TestCase("GET", "/nowhere", "No route matches this path.", null)]
    [TestCase("GET", "/own", "There is no such note.", null)]
    public async Task WithoutAWishItIsEnglish(string method, string path, string title, string? message)
    {
        var answer = await Api.SendAsync(new FakeRequest(method, path));

        Assert.That((Member(answer, "title"), answer.Header("Content-Language"), answer.Header("Vary")), Is.EqualTo((title, "en", "Accept-Language")));
        Assert.That(Messages(answer).SingleOrDefault(), Is.EqualTo(message));
    }

    [Test]
    public async Task LimitsOfTheBodyAreToldInTheDetail()
    {
        var request = new FakeRequest("POST", "/").WithJson("{\"n\": 12345678}").WithHeader("Accept-Language", "zh");

        var answer = await Api.SendAsync(request);

        Assert.That((answer.Status, Member(answer, "title"), Member(answer, "detail")), Is.EqualTo((413, "请求正文过大。", "请求正文最多只能有 10 字节。")));
    }

    [Test]
    public async Task AMediaTypeThatIsNotServedIsToldInTheDetail()
    {
        var request = new FakeRequest("POST", "/").WithBody("n=1"u8.ToArray(), "text/plain");

        var answer = await Api.SendAsync(request);

        Assert.That((Member(answer, "title"), Member(answer, "detail")), Is.EqualTo((
            "The body's media type is not served.", "The body must be application/json in UTF-8, without a Content-Encoding.")));
    }

    [Test]
    public async Task SeveralHeadersAreOneList()
    {
        var answer = await Api.SendAsync(new FakeRequest("GET", "/nowhere").WithHeader("Accept-Language", "de").WithHeader("Accept-Language", "zh;q=0.1"));

        Assert.That(answer.Header("Content-Language"), Is.EqualTo("zh-Hans"));
    }

    [Test]
    public async Task ACallThatSaysItsLanguageIsBelieved()
    {
        var answer = await Api.SendAsync(new FakeRequest("GET", "/german").WithHeader("Accept-Language", "zh"));

        Assert.That(answer.Headers.Where(h => h.Key.Equals("Content-Language", StringComparison.OrdinalIgnoreCase)).Select(h => h.Value), Is.EqualTo((string[])["de"]));
    }

    [TestCase("fr", "Mauvais.")]
    [TestCase("zh", "请。")]
    [TestCase("en", "Please.")]
    [TestCase("de", "Please.")]
    public async Task TheMessageOfARuleComesBeforeThatOfTheApi(string language, string expected)
    {
        var texts = ImmutableDictionary<string, MessageTemplate>.Empty
            .Add("", new("", "taken", "Please.")).Add("zh-Hans", new("zh-Hans", "taken", "请。")).Add("fr", new("fr", "taken", "Mauvais."));
        var api = Api.Define("Taken", a => a.Get(r => r.Action(_ =>
            throw new ParameterInvalidException([new Failure("taken") { Texts = texts }]))),
            new() { Messages = MetaApi.Messages.Default.WithLanguage("fr", new Dictionary<string, string>()) });

        var answer = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("Accept-Language", language));

        Assert.That(Messages(answer), Is.EqualTo((string[])[expected]));
    }

    [TestCase("", "This value is wrong.")]
    [TestCase("zh", "此值有误。")]
    public async Task ACodeThatNobodyWordedIsWrong(string language, string expected)
    {
        var api = Api.Define("Taken", a => a.Get(r => r.Action(_ => throw new ParameterInvalidException([new Failure("taken", "by", "note")]))));

        var answer = await api.SendAsync(new FakeRequest("GET", "/").WithHeader("Accept-Language", language));

        Assert.That(Messages(answer), Is.EqualTo((string[])[expected]));
    }

    static string? Member(Answer answer, string name) => JsonDocument.Parse(answer.Body).RootElement.GetProperty(name).GetString();

    static IReadOnlyList<string?> Messages(Answer answer) => JsonDocument.Parse(answer.Body).RootElement.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(e => e.GetProperty("message").GetString())]
        : [];
}
