using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Info;

public sealed class InfoTests
{
    [Test]
    public void DeclaredTagsComeFirstInTheirOrderThenTheOthersInOrderOfFirstUse()
    {
        var document = Document.Of(
            a => a.Tags("Late").Get("/a", r => r.Action(_ => { })).Get("/b", r => r.Tags("Early", "Other").Action(_ => { })),
            new() { Tags = [new("Unused"), new("Early") { Description = "First." }, new("Late")] });

        Assert.That(document["tags"]!.AsArray().Select(t => t!.ToJsonString()), Is.EqualTo((string[])
            ["""{"name":"Early","description":"First."}""", """{"name":"Late"}""", """{"name":"Other"}"""]));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("JaVaScRiPt:alert(1)")]
    [TestCase("java\tscript:alert(1)")]
    [TestCase(" https://example.org")]
    [TestCase("data:text/html,x")]
    [TestCase("ftp://example.org")]
    [TestCase("https:")]
    [TestCase("https://user:secret@example.org")]
    [TestCase("\\\\host\\share")]
    [TestCase("")]
    public void ALinkThatNoPageShouldShowIsAMistake(string url)
    {
        var options = new ApiOptions
        {
            TermsOfService = url,
            Contact = new() { Url = url },
            License = new("L") { Url = url },
            ExternalDocs = new(url),
            Tags = [new("T") { ExternalDocs = new(url) }],
        };

        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Test", _ => { }, options))!.Mistakes;

        Assert.That(mistakes.Select(m => m.Problem.Split(" set to ")[0]), Is.EqualTo((string[])
        [
            "has the option TermsOfService", "has the option Contact.Url", "has the option License.Url", "has the option ExternalDocs.Url",
            "has the option ExternalDocs.Url of the tag 'T'",
        ]));
        Assert.That(mistakes[0].Remedy, Is.EqualTo("use an http or https URL, or a relative one, without spaces"));
    }

    [TestCase("https://example.org/a?b=c#d")]
    [TestCase("HTTP://example.org")]
    [TestCase("/terms")]
    [TestCase("terms.html")]
    [TestCase("../a:b")]
    public void OtherLinksAreShownAsTheyAreWritten(string url) => Assert.That(
        (string)Document.Of(_ => { }, new() { ExternalDocs = new(url) })["externalDocs"]!["url"]!, Is.EqualTo(url));

    [Test]
    public void FactsThatCannotBeAreMistakes()
    {
        var options = new ApiOptions
        {
            Contact = new() { Email = "somebody" },
            License = new(" ") { Identifier = "MIT;", Url = "https://example.org" },
            Tags = [new("A"), new("A"), new("")],
        };

        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Test", _ => { }, options))!.Mistakes;

        Assert.That(mistakes.Select(m => $"{m.Place} {m.Problem}; {m.Remedy}"), Is.EqualTo((string[])
        [
            "The API 'Test' has the option Contact.Email set to 'somebody', which is no address; write it as in 'team@example.com'",
            "The API 'Test' has a license without a name; name it, as in new(\"MIT License\")",
            "The API 'Test' tells its license by an identifier and by a URL, of which a document can have one; leave one of them out",
            "The API 'Test' has the option License.Identifier set to 'MIT;', which is no SPDX expression; write it as in 'MIT' or 'Apache-2.0 OR MIT'",
            "The API 'Test' declares the tag 'A' twice; remove one of them",
            "The API 'Test' declares a tag without a name; name it as Tags(…) does",
        ]));
    }

    [Test]
    public void ServersThatNobodyCouldCallAreRefusedTogether()
    {
        var options = new DocumentOptions
        {
            Servers =
            [
                "javascript:alert(1)",
                "https://{region}.example.org",
                new("/api") { Variables = [new("v", "3") { Values = ["1", "2"] }] },
            ],
        };

        var refused = Assert.Throws<ApiDeclarationException>(() => Some.Empty.Model.ToOpenApi(options))!;

        Assert.That(refused.Mistakes.Select(m => $"{m.Place} {m.Problem}; {m.Remedy}"), Is.EqualTo((string[])
        [
            "The server 'javascript:alert(1)' is no place that a client could call; use an http or https URL, or a path such as '/api'",
            "The server 'https://{region}.example.org' names the variable 'region', which it does not declare; declare it: Variables = [new(\"region\", …)]",
            "The server '/api' declares the variable 'v', which its URL does not name; write {v} into the URL, or leave it out",
            "The server '/api' has '3' as the default of 'v', which is none of its values; use one of '1', '2'",
        ]));
    }
}
