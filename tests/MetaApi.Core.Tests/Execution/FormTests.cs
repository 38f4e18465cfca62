using System.Text;
using MetaApi.Calls;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

/// <summary>Fields of forms, sent as parts and as pairs.</summary>
public sealed class FormTests
{
    static readonly Api Api = Api.Define("Forms", a => a
        .Post("/", r => r
            .Params(p => p
                .Form("title", Schema.String.Length(1, 5), required: true)
                .Form("stars", Schema.Integer.Between(1, 5).Default(3))
                .Form("tags", Schema.ArrayOf(Schema.String)))
            .Status(200, s => s.Expose("title", Schema.String).Expose("stars", Schema.Integer).Expose("tags", Schema.ArrayOf(Schema.String)))
            .Action(call => call
                .Render("title", call.Params.Get<string>("title"))
                .Render("stars", call.Params.Get<int>("stars"))
                .Render("tags", call.Params.Get<string[]>("tags") ?? []))));

    [TestCase("title=Milk&stars=4&tags=a&tags=b", """{"title":"Milk","stars":4,"tags":["a","b"]}""")]
    [TestCase("title=a+b%2B&x=1", """{"title":"a b+","stars":3,"tags":[]}""")]
    [TestCase("&title=%C3%A9&&", """{"title":"é","stars":3,"tags":[]}""")]
    [TestCase("title=é", """{"title":"é","stars":3,"tags":[]}""")]
    [TestCase("title=\u0000", """{"title":"\u0000","stars":3,"tags":[]}""")]
    public async Task PairsAreReadAsThoseOfAQuery(string body, string expected) =>
        Assert.That((await SendAsync(body)).Body, Is.EqualTo(expected));

    [TestCase("", "form /title required")]
    [TestCase("?title=a", "form /title required")]
    [TestCase("title=", "form /title minLength")]
    [TestCase("title=abcdef&stars=6", "form /title maxLength|form /stars max")]
    [TestCase("title=a&stars= 1", "form /stars type")]
    [TestCase("title=a&stars=NaN", "form /stars type")]
    [TestCase("title=a&title=b", "form /title repeated")]
    [TestCase("title=%zz", "form /title encoding")]
    [TestCase("title=%ff", "form /title encoding")]
    [TestCase("title=%C0%AF", "form /title encoding")]
    public async Task WrongPairsAreToldTogether(string body, string errors)
    {
        var answer = await SendAsync(body);

        Assert.That((answer.Status, string.Join('|', answer.Errors)), Is.EqualTo((400, errors)));
    }

    [Test]
    public async Task BytesThatAreNotUtf8AreRefused()
    {
        var answer = await Api.SendAsync(new FakeRequest("POST", "/").WithBody([.. "title=a"u8, 0xFF], "application/x-www-form-urlencoded"));

        Assert.That(answer.Errors, Is.EqualTo((string[])["form encoding", "form /title required"]));
    }

    [Test]
    public async Task PartsAreTextsAsTheyAre()
    {
        var answer = await SendAsync(Parts.Field("title", "a+%41"), Parts.Field("tags", "x&y"), Parts.Field("unknown", "z"), Parts.Field("tags", ""));

        Assert.That(answer.Body, Is.EqualTo("""{"title":"a+%41","stars":3,"tags":["x&y",""]}"""));
    }

    [Test]
    public async Task WrongPartsAreToldTogether()
    {
        var answer = await SendAsync(Parts.Field("stars", "9"), Parts.Field("title", "a"), Parts.Field("title", "b"));

        Assert.That((answer.Status, string.Join('|', answer.Errors)), Is.EqualTo((400, "form /title repeated|form /stars max")));
    }

    [Test]
    public async Task APartThatIsNotUtf8IsRefused()
    {
        var bytes = await SendAsync(new FormPart("title", new MemoryStream([0xFF])));
        var charset = await SendAsync(Parts.Field("title", "a") with { ContentType = "text/plain; charset=iso-8859-1" });

        Assert.That((bytes.Errors.Single(), charset.Errors.Single()), Is.EqualTo(("form /title encoding", "form /title encoding")));
        Assert.That(bytes.Body, Does.Contain("This value is not UTF-8."));
    }

    [TestCase("text/plain; charset=UTF-8")]
    [TestCase("application/json")]
    public async Task APartMayTellItsMediaType(string type) =>
        Assert.That((await SendAsync(Parts.Field("title", "a") with { ContentType = type })).Status, Is.EqualTo(200));

    [TestCase(null, null, null)]
    [TestCase("title", "multipart/mixed; boundary=y", null)]
    [TestCase("title", null, "base64")]
    [TestCase("title", null, "quoted-printable")]
    public async Task APartThatIsNoneOfAFormIsRefused(string? name, string? type, string? encoding)
    {
        var answer = await SendAsync(new FormPart(name, Stream.Null) { ContentType = type, TransferEncoding = encoding });

        Assert.That((answer.Status, answer.Errors.Single()), Is.EqualTo((400, "form form.part")));
    }

    [TestCase("binary")]
    [TestCase("8bit")]
    [TestCase(" 7BIT")]
    public async Task APartMaySayThatItIsNotEncoded(string encoding) =>
        Assert.That((await SendAsync(Parts.Field("title", "a") with { TransferEncoding = encoding })).Status, Is.EqualTo(200));

    [TestCase(null)]
    [TestCase("application/json")]
    [TestCase("text/plain")]
    [TestCase("multipart/form-data")]
    [TestCase("multipart/form-data; boundary=")]
    [TestCase("multipart/form-data; boundary=a; boundary=a")]
    [TestCase("multipart/form-data; boundary=a\"b")]
    [TestCase("multipart/form-data; boundary=\"a \"")]
    [TestCase("multipart/mixed; boundary=a")]
    [TestCase("multipart/form-data; boundary=a; charset=utf-16")]
    [TestCase("application/x-www-form-urlencoded; charset=iso-8859-1")]
    [TestCase("application/x-www-form-urlencodedx")]
    public async Task WhatIsNoFormIsRefused(string? type)
    {
        var answer = await Api.SendAsync(new FakeRequest("POST", "/").WithBody("title=a"u8.ToArray(), type));

        Assert.That((answer.Status, answer.Code), Is.EqualTo((415, "unsupported_content_type")));
        Assert.That(answer.Body, Does.Contain("The body must be application/x-www-form-urlencoded, multipart/form-data in UTF-8, without a Content-Encoding."));
    }

    [TestCase(70, 200)]
    [TestCase(71, 415)]
    public async Task ABoundaryHasAtMost70Characters(int length, int status)
    {
        var request = new FakeRequest("POST", "/").WithBody([1], $"multipart/form-data; boundary=\"{new string('a', length)}\"");

        var answer = await Api.SendAsync(request);

        Assert.That(answer.Status, Is.EqualTo(status == 200 ? 400 : status));
        Assert.That(request.Source?.Boundary.Length, Is.EqualTo(status == 200 ? length : null));
    }

    [Test]
    public async Task AnEncodedFormIsRefused()
    {
        var answer = await Api.SendAsync(new FakeRequest("POST", "/").WithHeader("Content-Encoding", "gzip").WithParts(Parts.Field("title", "a")));

        Assert.That(answer.Status, Is.EqualTo(415));
    }

    [Test]
    public async Task UndeclaredFieldsAreRefusedWhereTheApiSaysSo()
    {
        var api = Api.Define("Strict", a => a.Post(r => r.Undeclared(UnknownMembers.Reject).Params(p => p.Form("a")).Action(_ => { })));
        var name = new string('n', 70);

        var parts = await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.Field("a", ""), Parts.Field(name, ""), Parts.File("f/g", [])));
        var pairs = await api.SendAsync(new FakeRequest("POST", "/").WithBody(Encoding.UTF8.GetBytes($"a=&{name}=&f%2Fg"), "application/x-www-form-urlencoded"));

        Assert.That(parts.Errors, Is.EqualTo((string[])[$"form /{name[..64]} unknown", "form /f~1g unknown"]));
        Assert.That(pairs.Errors, Is.EqualTo(parts.Errors));
    }

    [Test]
    public async Task AFormHasAsManyAndAsLongFieldsAsAllowed()
    {
        var api = Api.Define("Limited", a => a.Post(r => r.Params(p => p.Form("a").Form("b")).Action(_ => { })), new()
        {
            Limits = new() { FormFields = 2, FieldLength = 3, BodyBytes = 20 },
        });
        Task<Answer> Send(params FormPart[] parts) => api.SendAsync(new FakeRequest("POST", "/").WithParts(parts));

        var atTheLimit = await Send(Parts.Field("a", "abc"), Parts.Field("x", "abcde"));
        var tooMany = await Send(Parts.Field("a", ""), Parts.Field("x", ""), Parts.Field("b", ""));
        var tooLong = await Send(Parts.Field("a", "abcd"), Parts.Field("b", new string('b', 10)));
        var tooMuch = await Send(Parts.Field("a", new string('a', 21)));
        var pairs = await api.SendAsync(new FakeRequest("POST", "/").WithBody("a=&x=&b="u8.ToArray(), "application/x-www-form-urlencoded"));

        Assert.That(atTheLimit.Status, Is.EqualTo(200));
        Assert.That(tooMany.Errors, Is.EqualTo((string[])["form form.fields"]));
        Assert.That(tooLong.Errors, Is.EqualTo((string[])["form /a parameter.length", "form /b parameter.length"]));
        Assert.That((tooMuch.Status, tooMuch.Code), Is.EqualTo((413, "body_too_large")));
        Assert.That(pairs.Errors, Is.EqualTo((string[])["form form.fields"]));
    }

    [Test]
    public async Task AKeptFormIsReadFromWhatIsKept()
    {
        var api = Api.Define("Kept", a => a.Post(r => r
            .KeepBody()
            .Params(p => p.Form("a", required: true))
            .Action(call => call.Send($"{call.Params.Get<string>("a")} of {Encoding.UTF8.GetString(call.Raw.Body.Span)}"))));
        var parts = new FakeRequest("POST", "/").WithBody("kept"u8.ToArray(), null).WithParts(Parts.Field("a", "1"));

        var pairs = await api.SendAsync(new FakeRequest("POST", "/").WithBody("a=1"u8.ToArray(), "application/x-www-form-urlencoded"));
        await api.SendAsync(parts);

        Assert.That(pairs.Body, Is.EqualTo("1 of a=1"));
        Assert.That(parts.Source?.Kept?.ToArray(), Is.EqualTo("kept"u8.ToArray()));
    }

    [Test]
    public async Task ATypedKeyIsAFieldToo()
    {
        var key = Param.Form<int>("n");
        var api = Api.Define("Keyed", a => a.Post(r => r.Params(p => p.Use(key, required: true)).Action(call => call.Send($"{call.Get(key) + 1}"))));

        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.Field("n", "41")));

        Assert.That(answer.Body, Is.EqualTo("42"));
    }

    [Test]
    public async Task AnInputObjectIsMadeOfFields()
    {
        var api = Api.Define("Objects", a => a.Post(r => r
            .Params(p => p.Form("name", required: true).Form("age", Schema.Integer))
            .Action<Named>((call, named) => call.Send($"{named.Name} is {named.Age}"))));

        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody("name=Ann&age=5"u8.ToArray(), "application/x-www-form-urlencoded"));

        Assert.That(answer.Body, Is.EqualTo("Ann is 5"));
    }

    internal sealed record Named(string Name, int? Age);

    static Task<Answer> SendAsync(string body) =>
        Api.SendAsync(new FakeRequest("POST", "/").WithBody(Encoding.UTF8.GetBytes(body), "application/x-www-form-urlencoded"));

    static Task<Answer> SendAsync(params FormPart[] parts) => Api.SendAsync(new FakeRequest("POST", "/").WithParts(parts));
}
