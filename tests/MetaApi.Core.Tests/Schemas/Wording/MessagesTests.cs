using System.Collections.Immutable;
using System.Reflection;
using MetaApi.Schemas.Wording;

namespace MetaApi.Core.Tests.Schemas.Wording;

public sealed class MessagesTests
{
    static IEnumerable<string> Codes => new[] { typeof(FailureCodes), typeof(ProblemCodes) }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(code => (string)code.GetRawConstantValue()!);

    [TestCaseSource(nameof(Codes))]
    public void EveryCodeHasAMessage(string code) => Assert.That(BuiltInMessages.Codes, Does.Contain(code));

    [Test]
    public void EveryLanguageHasAMessageForEveryCode()
    {
        foreach (var language in BuiltInMessages.Languages)
            Assert.That(BuiltInMessages.Of(language).Keys, Is.EqualTo(BuiltInMessages.Of("en").Keys), language);
    }

    [Test]
    public void WhatIsBuiltInHasNoMistakes() => Assert.That(Messages.Default.Mistakes(), Is.Empty);

    [TestCase("en")]
    [TestCase("zh-Hans")]
    public void EveryMessageIsTheApprovedOne(string language)
    {
        var lines = BuiltInMessages.Of("en").Keys.SelectMany(code => new[] { 1, 3 }
            .Select(limit => $"{code}: {Messages.Default.Find(language, code)!.Fill(Figures(limit))}")
            .Distinct());

        Approved.Text($"Cases/Messages/{language}.txt", string.Join('\n', lines));
    }

    [Test]
    public void AReplacedMessageLeavesTheOthersAndTheOriginal()
    {
        var messages = Messages.Default.With("EN", "required", "Please fill this in.");

        Assert.That(messages.Text("en", "required"), Is.EqualTo("Please fill this in."));
        Assert.That(messages.Text("en", "null"), Is.EqualTo("This value cannot be null."));
        Assert.That(messages.Languages, Is.EqualTo((string[])["en", "zh-Hans"]));
        Assert.That(Messages.Default.Text("en", "required"), Is.EqualTo("This value is required."));
    }

    [Test]
    public void ANewLanguageFallsBackToEnglish()
    {
        var messages = Messages.Default.WithLanguage("fr", new Dictionary<string, string>
        {
            ["required"] = "Cette valeur est obligatoire.",
            ["minItems"] = "Cette liste doit avoir au moins {limit|# élément|# éléments}.",
        });

        Assert.That(messages.Languages, Is.EqualTo((string[])["en", "zh-Hans", "fr"]));
        Assert.That(messages.Text("fr", "required"), Is.EqualTo("Cette valeur est obligatoire."));
        Assert.That(messages.Find("fr", "minItems")!.Fill([new("limit", 2)]), Is.EqualTo("Cette liste doit avoir au moins 2 éléments."));
        Assert.That(messages.Text("fr", "null"), Is.EqualTo("This value cannot be null."));
    }

    [Test]
    public void ADoubledBraceIsABrace()
    {
        var messages = Messages.Default.With("en", "min", "{{{limit}}} or more }}{{");

        Assert.That(messages.Find("en", "min")!.Fill([new("limit", 5)]), Is.EqualTo("{5} or more }{"));
    }

    [TestCase("en", "requird", "Fill this in.", "has a message for 'requird' in 'en' that is for a code that does not exist; use a code of FailureCodes or ProblemCodes.")]
    [TestCase("en", "required", "", "has a message for 'required' in 'en' that is empty; write a sentence.")]
    [TestCase("en", "min", "At least {limit", "has a message for 'min' in 'en' that has a '{' that is not closed; close it, or write '{{' for the character.")]
    [TestCase("en", "min", "At least {{limit}", "has a message for 'min' in 'en' that has a '}' that closes nothing; write '}}' for the character.")]
    [TestCase("en", "min", "At least {li{mit}", "has a message for 'min' in 'en' that has a '{' that is not closed; close it, or write '{{' for the character.")]
    [TestCase("en", "min", "At least {min}.", "has a message for 'min' in 'en' that names '{min}', which this code does not have; use '{limit}', or leave it out.")]
    [TestCase("en", "min", "At least {}.", "has a message for 'min' in 'en' that names '{}', which this code does not have; use '{limit}', or leave it out.")]
    [TestCase("en", "required", "Give {value}.", "has a message for 'required' in 'en' that names '{value}', which this code does not have; leave it out.")]
    [TestCase("en", "enum", "None of {all}.", "has a message for 'enum' in 'en' that names '{all}', which this code does not have; use '{allowed}' or '{more}', or leave it out.")]
    [TestCase("en", "minLength", "{limit|# letters}", "has a message for 'minLength' in 'en' that gives 'limit' 1 form, where 'en' has 2; write '{limit|# …|# …}'.")]
    [TestCase("zh", "minLength", "{limit|#|#}", "has a message for 'minLength' in 'zh-Hans' that gives 'limit' 2 forms, where 'zh-Hans' has 1; write '{limit|# …}'.")]
    [TestCase("English!", "required", "Fill this in.", "has messages in 'English!', which is no language tag; use a tag such as 'fr' or 'pt-BR'.")]
    public void AWrongMessageIsAMistakeOfTheDeclaration(string language, string code, string text, string expected)
    {
        var options = new ApiOptions { Messages = Messages.Default.With(language, code, text) };

        var thrown = Assert.Throws<ApiDeclarationException>(() => Api.Define("Test", _ => { }, options));

        Assert.That(thrown.Mistakes.Single().ToString().Split(" (")[0], Is.EqualTo("The API 'Test' " + expected));
    }

    static ImmutableArray<KeyValuePair<string, object>> Figures(int limit) =>
    [
        new("limit", limit), new("expected", "any"), new("types", "multipart/form-data"), new("pattern", "^a+$"), new("format", "hostname"), new("allowed", "'a', 'b'"),
        new("step", 5), new("members", "'a', 'b'"), new("with", "a"),
        new("line", 2), new("byte", 7), new("item", "a"), new("items", "'a', 'b'"), new("more", 5),
    ];
}
