using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class ParameterTests
{
    static readonly string Long = new('a', 2049);

    [TestCase("?n=5", "5")]
    [TestCase("?n=-5", "-5")]
    [TestCase("?other=1&n=5&x", "5")]
    [TestCase("?%6E=%35", "5")]
    [TestCase("", "null")]
    [TestCase("?", "null")]
    [TestCase("?n=", "query /n type")]
    [TestCase("?n", "query /n type")]
    [TestCase("?n=five", "query /n type")]
    [TestCase("?n=5%00", "query /n type")]
    [TestCase("?n=5&n=5", "query /n repeated")]
    [TestCase("?n=5&%6E=6", "query /n repeated")]
    [TestCase("?N=5", "null")]
    [TestCase("?n[]=5", "null")]
    [TestCase("?n=%zz", "query /n encoding")]
    [TestCase("?n=%ff", "query /n encoding")]
    [TestCase("?n=%ff&n=%fe", "query /n encoding")]
    [TestCase("?x=%ff&%zz=1&n=5", "5")]
    [Spec("M-154", "M-155")]
    public async Task AnIntegerOfTheQuery(string query, string expected)
    {
        var verdict = await VerdictAsync(query, p => p.Query("n", Schema.Integer));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("?n=a+b", "\"a b\"")]
    [TestCase("?n=a%2Bb", "\"a+b\"")]
    [TestCase("?n=a;b", "\"a;b\"")]
    [TestCase("?n=a%26b%3Dc", "\"a&b=c\"")]
    [TestCase("?n=a=b", "\"a=b\"")]
    [TestCase("?n=%2525", "\"%25\"")]
    [TestCase("?n=%C3%A9", "\"é\"")]
    [TestCase("?n=", "\"\"")]
    [TestCase("?n=5", "\"5\"")]
    [TestCase("?n=true", "\"true\"")]
    [TestCase("?n=a&&&", "\"a\"")]
    public async Task ATextOfTheQuery(string query, string expected)
    {
        var verdict = await VerdictAsync(query, p => p.Query("n"));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("?n=1&n=2", "[1,2]")]
    [TestCase("?n=1", "[1]")]
    [TestCase("?n=1,2", "query /n/0 type")]
    [TestCase("?n=1&n=x&n=3&n=y", "query /n/1 type|query /n/3 type|query /n maxItems")]
    [TestCase("?n=1&n=2&n=3&n=4", "query /n maxItems")]
    [TestCase("", "null")]
    [TestCase("?n=1&n=%ff", "query /n encoding")]
    public async Task AListOfTheQuery(string query, string expected)
    {
        var verdict = await VerdictAsync(query, p => p.Query("n", Schema.ArrayOf(Schema.Integer).Count(1, 3)));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("?n=true", "true")]
    [TestCase("?n=false", "false")]
    [TestCase("?n=yes", "query /n type")]
    [TestCase("?n=1", "query /n type")]
    public async Task ABooleanOfTheQuery(string query, string expected)
    {
        var verdict = await VerdictAsync(query, p => p.Query("n", Schema.Boolean));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("?n=Red", "1")]
    [TestCase("?n=red", "query /n enum")]
    [TestCase("?n=1", "query /n enum")]
    public async Task AnEnumOfTheQuery(string query, string expected)
    {
        var verdict = await VerdictAsync(query, p => p.Query("n", Schema.Enum<Size>()));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("", "query /n required")]
    [TestCase("?n=%ff", "query /n encoding")]
    public async Task ARequiredOneOfTheQuery(string query, string expected)
    {
        var verdict = await VerdictAsync(query, p => p.Query("n", Schema.Integer, required: true));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("", "7")]
    [TestCase("?n=8", "8")]
    [TestCase("?n=", "query /n type")]
    [Spec("M-154")]
    public async Task ADefaultOfTheQuery(string query, string expected)
    {
        var verdict = await VerdictAsync(query, p => p.Query("n", Schema.Integer.Default(7)));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [Test]
    public async Task ATextOfTheQueryHasALongestLength()
    {
        var longest = await VerdictAsync("?n=" + Long[1..], p => p.Query("n"));
        var longer = await VerdictAsync("?n=" + Long, p => p.Query("n"));

        Assert.That(longest, Is.EqualTo($"\"{Long[1..]}\""));
        Assert.That(longer, Is.EqualTo("query /n parameter.length"));
    }

    [Test]
    public async Task AQueryHasAMostOf256Pairs()
    {
        var most = await VerdictAsync("?n=1" + string.Concat(Enumerable.Repeat("&x", 255)), p => p.Query("n", required: true));
        var more = await VerdictAsync("?n=1" + string.Concat(Enumerable.Repeat("&x", 256)), p => p.Query("n", required: true));

        Assert.That(most, Is.EqualTo("\"1\""));
        Assert.That(more, Is.EqualTo("query query.pairs"));
    }

    [TestCase("5", "5")]
    [TestCase("five", "header /n type")]
    [TestCase("", "header /n type")]
    [Spec("M-145")]
    public async Task AHeader(string value, string expected)
    {
        var verdict = await VerdictAsync(new FakeRequest("GET", "/").WithHeader("N", value), p => p.Header("n", Schema.Integer));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [Test]
    public async Task AHeaderSentTwiceIsAnError()
    {
        var request = new FakeRequest("GET", "/").WithHeader("n", "5").WithHeader("N", "5");

        var verdict = await VerdictAsync(request, p => p.Header("n", Schema.Integer));

        Assert.That(verdict, Is.EqualTo("header /n repeated"));
    }

    [TestCase("n=5", "5")]
    [TestCase("a=1; n=5; b=2", "5")]
    [TestCase("n=\"5\"", "5")]
    [TestCase("n=%35", "5")]
    [TestCase("N=5", "null")]
    [TestCase("n=five", "cookie /n type")]
    [TestCase("n=1; n=2", "cookie /n repeated")]
    [TestCase("n=%ff", "cookie /n encoding")]
    [TestCase("n", "null")]
    [TestCase(";;=;", "null")]
    [Spec("M-134", "M-147", "W-33")]
    public async Task ACookie(string value, string expected)
    {
        var verdict = await VerdictAsync(new FakeRequest("GET", "/").WithHeader("Cookie", value), p => p.Cookie("n", Schema.Integer));

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("/5", "5")]
    [TestCase("/%35", "5")]
    [TestCase("/five", "path /n type")]
    [TestCase("/5%20", "path /n type")]
    [Spec("M-157")]
    public async Task AnIntegerOfThePath(string path, string expected)
    {
        var verdict = await VerdictAsync(new FakeRequest("GET", path), p => p.Path("n", Schema.Integer), "/:n");

        Assert.That(verdict, Is.EqualTo(expected));
    }

    [TestCase("/a/b%2Fc", "\"a/b/c\"")]
    [TestCase("/a+b", "\"a+b\"")]
    [TestCase("/%2525", "\"%25\"")]
    public async Task AnUndeclaredCaptureIsAText(string path, string expected)
    {
        var verdict = await VerdictAsync(new FakeRequest("GET", path), _ => { }, "/*n");

        Assert.That(verdict, Is.EqualTo(expected));
    }

    static Task<string> VerdictAsync(string query, Action<ParamsBuilder> declare) => VerdictAsync(new FakeRequest("GET", "/" + query), declare);

    static async Task<string> VerdictAsync(FakeRequest request, Action<ParamsBuilder> declare, string path = "")
    {
        var seen = "";
        var api = Api.Define("Parameters", a => a.Get(path, r => r
            .Params(declare)
            .Action(call => seen = JsonSerializer.Serialize(call.Params.Get<object?>("n"), Plain))));

        var answer = await api.SendAsync(request);

        return answer.Status == 200 ? seen : string.Join('|', answer.Errors);
    }

    static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    enum Size
    {
        Blue,
        Red,
    }
}
