using System.Net;
using System.Text;
using MetaApi.Tool.Mocking;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Mocking;

public sealed class MockServerTests
{
    RunningMock mock = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => mock = await RunningMock.OfShopAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await mock.DisposeAsync();

    [Test]
    public void ItListensForThisMachineAloneBelowThePathOfTheServer()
    {
        Assert.That(mock.Server.Address.Host, Is.EqualTo("127.0.0.1"));
        Assert.That(mock.Server.Address.AbsolutePath, Is.EqualTo("/v2"));
    }

    [Test]
    public async Task TheFirstExampleOfTheDocumentIsAnswered()
    {
        var reply = await mock.GetAsync("items?limit=5");

        Assert.That(reply.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await reply.Content.ReadAsStringAsync(), Is.EqualTo("[]"));
        Assert.That(reply.Headers.GetValues("X-Rest"), Is.EqualTo(new[] { "7" }));
    }

    [TestCase("example=one", 200, """[{"id":1,"name":"Cup"}]""")]
    [TestCase("code=404", 404, """{"title":"The shop is closed."}""")]
    [TestCase("example=closed", 404, """{"title":"The shop is closed."}""")]
    [TestCase("code=404, example=closed", 404, """{"title":"The shop is closed."}""")]
    public async Task AClientCanPreferAnExampleOrAStatus(string preference, int status, string body)
    {
        var reply = await mock.GetAsync("items?limit=5", $"Prefer: {preference}");

        Assert.That((int)reply.StatusCode, Is.EqualTo(status));
        Assert.That(await reply.Content.ReadAsStringAsync(), Is.EqualTo(body));
    }

    [TestCase("code=500", "The document has no answer 500 of this operation; it has 200, 404.")]
    [TestCase("example=two", "The document has no example 'two' of this answer; the operation has none, one, closed.")]
    public async Task APreferenceThatCannotBeMetIsTold(string preference, string detail)
    {
        var reply = await mock.GetAsync("items?limit=5", $"Prefer: {preference}");

        Assert.That(reply.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await reply.Content.ReadAsStringAsync(), Does.Contain(detail.Replace("'", "\\u0027")));
    }

    [TestCase("text/csv", HttpStatusCode.OK, "id,name\n1,Cup\n")]
    [TestCase("text/*;q=0.9, application/json;q=0.5", HttpStatusCode.OK, "id,name\n1,Cup\n")]
    [TestCase("*/*", HttpStatusCode.OK, "[]")]
    [TestCase("image/png", HttpStatusCode.NotAcceptable, "The answer is application/json or text/csv.")]
    public async Task TheMediaTypeIsTheOneThatIsWanted(string accept, HttpStatusCode status, string text)
    {
        var reply = await mock.GetAsync("items?limit=5", $"Accept: {accept}");

        Assert.That(reply.StatusCode, Is.EqualTo(status));
        Assert.That(await reply.Content.ReadAsStringAsync(), Does.Contain(text));
    }

    [TestCase("items", "", "query", "/limit", "required")]
    [TestCase("items?limit=0", "", "query", "/limit", "min")]
    [TestCase("items?limit=many", "", "query", "/limit", "type")]
    [TestCase("items?limit=1&limit=2", "", "query", "/limit", "repeated")]
    [TestCase("items?limit=1&tags=a&tags=abcdef", "", "query", "/tags/1", "maxLength")]
    [TestCase("items?limit=1", "X-Key: ab", "header", "/X-Key", "minLength")]
    [TestCase("items/a/report.pdf", "", "path", "/item-id", "type")]
    [TestCase("items/1/report.doc", "", "path", "/format", "enum")]
    public async Task AWrongParameterIsAProblemWithItsPlace(string path, string header, string place, string pointer, string code)
    {
        var reply = await mock.GetAsync(path, header.Length == 0 ? [] : [header]);

        Assert.That(reply.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(reply.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        Assert.That(await reply.Content.ReadAsStringAsync(), Does.Contain($"\"in\":\"{place}\",\"pointer\":\"{pointer}\",\"code\":\"{code}\""));
    }

    [TestCase("""{ "name": "Cup" }""", "application/json", 201)]
    [TestCase("""{ "name": 5 }""", "application/json", 422)]
    [TestCase("{}", "application/json", 422)]
    [TestCase("", "application/json", 422)]
    [TestCase("{", "application/json", 400)]
    [TestCase("name: Cup", "application/yaml", 415)]
    public async Task ABodyIsJudgedByItsSchema(string body, string type, int status)
    {
        var reply = await mock.SendAsync("POST", "items", new StringContent(body, Encoding.UTF8, type));

        Assert.That((int)reply.StatusCode, Is.EqualTo(status), await reply.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task AnErrorHasTheShapeThatTheDocumentGivesIt()
    {
        var reply = await mock.SendAsync("POST", "items", new StringContent("{}", Encoding.UTF8, "application/json"));

        Assert.That(await reply.Content.ReadAsStringAsync(), Is.EqualTo("""{"reason":"wrong"}"""));
    }

    [TestCase("1", 201)]
    [TestCase("many", 422)]
    public async Task AFormIsJudgedFieldByField(string count, int status)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Cup"), "name" },
            { new StringContent(count), "count" },
            { new ByteArrayContent([1, 2, 3]), "picture", "cup.png" },
        };

        var reply = await mock.SendAsync("POST", "items", form);

        Assert.That((int)reply.StatusCode, Is.EqualTo(status), await reply.Content.ReadAsStringAsync());
    }

    [Test]
    public async Task WhatOnlyTheOtherSideSendsIsLeftOut()
    {
        var reply = await mock.SendAsync("POST", "items", new StringContent("""{ "name": "Cup", "secret": "a" }""", Encoding.UTF8, "application/json"));

        Assert.That(await reply.Content.ReadAsStringAsync(), Does.Contain("\"id\"").And.Not.Contain("secret"));
    }

    [TestCase("nowhere", HttpStatusCode.NotFound)]
    [TestCase("items/1/report", HttpStatusCode.NotFound)]
    [TestCase("../items?limit=5", HttpStatusCode.NotFound)]
    public async Task APathThatIsNotInTheDocumentIsNotFound(string path, HttpStatusCode status)
    {
        var reply = await mock.GetAsync(path);

        Assert.That(reply.StatusCode, Is.EqualTo(status));
        Assert.That(reply.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
    }

    [Test]
    public async Task AnotherMethodIsAnsweredWithThoseThatThereAre()
    {
        var refused = await mock.SendAsync("PUT", "items/1/report.pdf", null);
        var asked = await mock.SendAsync("OPTIONS", "items/1/report.pdf", null);

        Assert.That((int)refused.StatusCode, Is.EqualTo(405));
        Assert.That(string.Join(", ", refused.Content.Headers.Allow), Is.EqualTo("DELETE, GET, HEAD, OPTIONS"));
        Assert.That((int)asked.StatusCode, Is.EqualTo(204));
        Assert.That(string.Join(", ", asked.Content.Headers.Allow), Is.EqualTo("DELETE, GET, HEAD, OPTIONS"));
    }

    [Test]
    public async Task HeadIsGetWithoutItsBody()
    {
        var reply = await mock.SendAsync("HEAD", "items?limit=5", null);

        Assert.That(reply.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(reply.Content.Headers.ContentLength, Is.EqualTo(2));
        Assert.That(await reply.Content.ReadAsStringAsync(), Is.Empty);
    }

    [Test]
    public async Task TextsEventsAndEmptyAnswersAreNoJson()
    {
        var text = await mock.GetAsync("items/1/report.txt");
        var events = await mock.GetAsync("events");
        var gone = await mock.SendAsync("DELETE", "items/1/report.txt", null);

        Assert.That((await text.Content.ReadAsStringAsync())[0], Is.Not.EqualTo('"'));
        Assert.That(await events.Content.ReadAsStringAsync(), Is.EqualTo("event: added\ndata: a\n\n"));
        Assert.That((int)gone.StatusCode, Is.EqualTo(204));
    }

    [Test]
    public async Task TheSameRequestIsAnsweredTheSame()
    {
        await using var other = await RunningMock.OfShopAsync();

        var (one, two) = (await mock.SendAsync("POST", "items", Cup()), await other.SendAsync("POST", "items", Cup()));

        Assert.That(await one.Content.ReadAsByteArrayAsync(), Is.EqualTo(await two.Content.ReadAsByteArrayAsync()));
        static StringContent Cup() => new("""{ "name": "Cup" }""", Encoding.UTF8, "application/json");
    }

    [Test]
    public async Task PagesOfOtherOriginsMayCallOnlyWhereThatIsSaid()
    {
        await using var open = await RunningMock.OfShopAsync(new() { AllowsOrigins = true });

        var closed = await mock.GetAsync("items?limit=5", "Origin: https://page.example");
        var allowed = await open.GetAsync("items?limit=5", "Origin: https://page.example");

        Assert.That(closed.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
        Assert.That(allowed.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo(new[] { "*" }));
    }

    [TestCase("code=100")]
    [TestCase("code=999999")]
    public async Task AStatusThatEndsNoExchangeIsNotAnswered(string preference)
    {
        var reply = await mock.GetAsync("items?limit=5", $"Prefer: {preference}");

        Assert.That(reply.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task AnAddressOfAnotherMachineIsTold()
    {
        var fault = (await Assert.ThrowsAsync<ToolException>(async () => await RunningMock.OfShopAsync(new() { Host = IPAddress.Parse("192.0.2.1"), Port = 8080 })))!;

        Assert.That(fault.Message, Does.StartWith("'192.0.2.1:8080' cannot be listened to: "));
    }

    [Test]
    public async Task APortThatIsTakenIsTold()
    {
        var fault = (await Assert.ThrowsAsync<ToolException>(async () => await RunningMock.OfShopAsync(new() { Port = mock.Server.Address.Port })))!;

        Assert.That(fault.Message, Does.StartWith($"'127.0.0.1:{mock.Server.Address.Port}' cannot be listened to: "));
    }
}
