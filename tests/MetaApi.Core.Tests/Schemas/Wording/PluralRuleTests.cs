using MetaApi.Schemas.Wording;

namespace MetaApi.Core.Tests.Schemas.Wording;

public sealed class PluralRuleTests
{
    [TestCase("en", "1 0 1 1 1 1 1")]
    [TestCase("en-GB", "1 0 1 1 1 1 1")]
    [TestCase("zh-Hans", "0 0 0 0 0 0 0")]
    [TestCase("fr", "0 0 1 1 1 1 1")]
    [TestCase("cs", "2 0 1 2 2 2 2")]
    [TestCase("pl", "2 0 1 2 2 2 1")]
    [TestCase("ru", "2 0 1 2 2 0 1")]
    public void ANumberChoosesTheFormOfItsLanguage(string language, string expected)
    {
        var rule = PluralRule.Of(language);

        var forms = new[] { 0L, 1, 2, 5, 11, 21, 22 }.Select(rule.FormOf);

        Assert.That(string.Join(' ', forms), Is.EqualTo(expected));
    }
}
