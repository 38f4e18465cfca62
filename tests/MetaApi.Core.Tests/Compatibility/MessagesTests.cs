using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class MessagesTests
{
    [TestCase("en", "This value is required.|This value must be one of 'a', 'b'.|This text must match the pattern ^x$.|This value must be an integer.|This value must be an array.|This value must be an object.")]
    [TestCase("zh-CN", null)]
    [Spec("M-373", "M-374", "M-375", "M-378", "W-05")]
    public async Task MessagesComeFromTheCatalogueOfTheCallersLanguage(string language, string? expected)
    {
        var messages = await MessagesAsync(Declared(Messages.Default), language);

        var told = string.Join('|', messages);
        Assert.That(told, expected is null ? Does.Contain("\u5fc5").Or.Match(@"\p{IsCJKUnifiedIdeographs}") : Is.EqualTo(expected));
        Assert.That(told, Does.Not.Contain("{").And.Not.Contain("["));
    }

    [Test]
    [Spec("M-375")]
    public async Task AnotherLanguageIsACatalogueMore()
    {
        var german = Messages.Default.With("de", "required", "Dieser Wert fehlt.").With("de", "enum", "Erlaubt ist {allowed}.");

        var messages = await MessagesAsync(Declared(german), "de");

        Assert.That(messages.Take(2), Is.EqualTo((string[])["Dieser Wert fehlt.", "Erlaubt ist 'a', 'b'."]));
    }

    [Test]
    [Spec("M-376")]
    public async Task ALanguageWithoutACatalogueIsAnsweredInTheFirst()
    {
        var messages = await MessagesAsync(Declared(Messages.Default), "fr");

        Assert.That(messages[0], Is.EqualTo("This value is required."));
    }

    [Test]
    [Spec("M-377")]
    public async Task EveryProblemIsTranslated()
    {
        var api = Api.Define("Strict", a => a.Post("/a", r => r
            .Params(p => p.Body(Schema.Object(e => e.Undeclared(UnknownMembers.Reject).Property("l", Schema.ArrayOf(Schema.Any)))))
            .Action(_ => { })));

        var strange = await api.SendAsync(new FakeRequest("POST", "/a").WithHeader("Accept-Language", "zh").WithJson("""{"x":1,"l":5}"""));
        var nowhere = await api.SendAsync(new FakeRequest("POST", "/b").WithHeader("Accept-Language", "zh"));
        var form = await api.SendAsync(new FakeRequest("POST", "/a").WithHeader("Accept-Language", "zh").WithBody("a"u8.ToArray(), "text/plain"));

        foreach (var answer in (Answer[])[strange, nowhere, form])
            Assert.That(JsonDocument.Parse(answer.Body).RootElement.GetProperty("title").GetString(), Does.Match(@"\p{IsCJKUnifiedIdeographs}"));
        Assert.That(Told(strange), Has.Exactly(2).Matches(@"\p{IsCJKUnifiedIdeographs}"));
    }

    [Test]
    public async Task APropertyMayHaveMessagesOfItsOwn()
    {
        var api = Api.Define("Own", a => a.Post(r => r
            .Params(p => p.Body(Schema.Object(e => e
                .Property("age", Schema.Integer, x => x.Required().AtMost(9)
                    .Message("max", "At most {limit} years, please.").Message("max", "de", "Höchstens {limit} Jahre.").Message("required", "Tell us the age."))
                .Property("other", Schema.Integer, x => x.Required().AtMost(9)))))
            .Action(_ => { })), new ApiOptions { Messages = Messages.Default.With("de", "required", "Dieser Wert fehlt.") });

        var wrong = await api.CallAsync("POST", "/", """{"age":10,"other":10}""");
        var german = await api.SendAsync(new FakeRequest("POST", "/").WithHeader("Accept-Language", "de").WithJson("""{"age":10,"other":1}"""));
        var missing = await api.CallAsync("POST", "/", "{}");

        Assert.That(Told(wrong), Is.EqualTo((string[])["At most 9 years, please.", "This number must be at most 9."]));
        Assert.That(Told(german), Is.EqualTo((string[])["Höchstens 9 Jahre."]));
        Assert.That(Told(missing), Is.EqualTo((string[])["Tell us the age.", "This value is required."]));
    }

    [Test]
    public async Task AMessageOfAPropertyIsNotThatOfWhatIsInside()
    {
        var api = Api.Define("Own", a => a.Post(r => r
            .Params(p => p.Body(Schema.Object(e => e.Property("list", Schema.ArrayOf(Schema.Integer), x => x.Message("type", "A list, please.")))))
            .Action(_ => { })));

        var inside = await api.CallAsync("POST", "/", """{"list":["x"]}""");
        var itself = await api.CallAsync("POST", "/", """{"list":5}""");

        Assert.That(Told(inside), Is.EqualTo((string[])["This value must be an integer."]));
        Assert.That(Told(itself), Is.EqualTo((string[])["A list, please."]));
    }

    [Test]
    public async Task RulesBetweenMembersNameThem()
    {
        var api = Api.Define("Rules", a => a.Post(r => r
            .Params(p => p.Body(Schema.Object(e => e
                .Property("a", Schema.Any).Property("b", Schema.Any).Property("c", Schema.Any)
                .MutuallyExclusive(["a", "b"]).ExactlyOneOf(["a", "b"]).AtLeastOneOf(["b", "c"]).Dependent("a", ["c"]))))
            .Action(_ => { })));

        Assert.That(Told(await api.CallAsync("POST", "/", """{"a":1,"b":2}""")), Is.EqualTo((string[])
        [
            "Only one of 'a', 'b' may be given.", "Exactly one of 'a', 'b' must be given.", "This value is required together with 'a'.",
        ]));
        Assert.That(Told(await api.CallAsync("POST", "/", "{}")), Is.EqualTo((string[])
        [
            "Exactly one of 'a', 'b' must be given.", "At least one of 'b', 'c' must be given.",
        ]));
    }

    static Api Declared(Messages messages) => Api.Define("Messages", a => a.Post(r => r
        .Params(p => p.Body(Schema.Object(e => e
            .Property("word", Schema.String.OneOf("a", "b"))
            .Property("code", Schema.String.Pattern("^x$"))
            .Property("number", Schema.Integer)
            .Property("list", Schema.ArrayOf(Schema.Any))
            .Property("inner", Schema.Object(_ => { }))
            .Property("needed", Schema.String, p => p.Required()))))
        .Action(_ => { })), new ApiOptions { Messages = messages });

    static async Task<IReadOnlyList<string>> MessagesAsync(Api api, string language)
    {
        var answer = await api.SendAsync(new FakeRequest("POST", "/")
            .WithHeader("Accept-Language", language).WithJson("""{"word":"c","code":"y","number":"n","list":5,"inner":5}"""));
        var told = Told(answer);
        return [told[^1], .. told.SkipLast(1)];
    }

    static IReadOnlyList<string> Told(Answer answer) =>
        [.. JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("message").GetString()!)];
}
