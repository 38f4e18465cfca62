using MetaApi.Schemas.Wording;

namespace MetaApi.Core.Tests.Schemas.Wording;

public sealed class AcceptLanguageTests
{
    static readonly string[] Languages = ["en", "zh-Hans", "fr", "pt-BR"];

    [TestCase(null, "en")]
    [TestCase("", "en")]
    [TestCase("en", "en")]
    [TestCase("en-GB", "en")]
    [TestCase("EN-us", "en")]
    [TestCase("zh", "zh-Hans")]
    [TestCase("ZH", "zh-Hans")]
    [TestCase("zh-CN", "zh-Hans")]
    [TestCase("zh-SG", "zh-Hans")]
    [TestCase("zh-Hans", "zh-Hans")]
    [TestCase("zh-hans", "zh-Hans")]
    [TestCase("zh-Hans-CN", "zh-Hans")]
    [TestCase("zh-Hans-HK", "zh-Hans")]
    [TestCase("zh-Hans-x-private", "zh-Hans")]
    [TestCase("zh-TW", "en")]
    [TestCase("zh-HK", "en")]
    [TestCase("zh-MO", "en")]
    [TestCase("zh-Hant", "en")]
    [TestCase("zh-Hant-CN", "en")]
    [TestCase("zh-TW,fr;q=0.5", "fr")]
    [TestCase("zh-Hant, zh-Hans;q=0.9", "zh-Hans")]
    [TestCase("fr-CA", "fr")]
    [TestCase("pt-BR", "pt-BR")]
    [TestCase("pt", "en")]
    [TestCase("frx", "en")]
    [TestCase("de", "en")]
    [TestCase("de, fr", "fr")]
    [TestCase("fr, zh", "fr")]
    [TestCase("fr;q=0.8, zh", "zh-Hans")]
    [TestCase("fr;q=0.8, zh;q=0.801", "zh-Hans")]
    [TestCase("fr;q=0.8, zh;q=0.8", "fr")]
    [TestCase("fr ; Q=0.8 ,\tzh;q=1.000", "zh-Hans")]
    [TestCase(",, fr ,,", "fr")]
    [TestCase("fr;q=0", "en")]
    [TestCase("fr;q=0.000, zh;q=0.001", "zh-Hans")]
    [TestCase("*", "en")]
    [TestCase("*, fr;q=0.5", "en")]
    [TestCase("fr, *;q=0.5", "fr")]
    [TestCase("de, *;q=0.5, fr;q=0.1", "en")]
    [TestCase("en;q=0, *", "zh-Hans")]
    [TestCase("en;q=0, zh;q=0, *;q=0.1", "fr")]
    [TestCase("en;q=0, de", "en")]
    [TestCase("*;q=0", "en")]
    public void TheBestLanguageIsChosen(string? header, string expected)
    {
        var language = AcceptLanguage.Choose(header, Languages);

        Assert.That(language, Is.EqualTo(expected));
    }

    [TestCase("fr;q=2")]
    [TestCase("fr;q=1.001")]
    [TestCase("fr;q=0.1234")]
    [TestCase("fr;q=-1")]
    [TestCase("fr;q=")]
    [TestCase("fr;q")]
    [TestCase("fr;")]
    [TestCase("fr;v=1")]
    [TestCase("fr;q=0.5;q=0.6")]
    [TestCase("fr q=0.5")]
    [TestCase("fr;q=٠.٥")]
    [TestCase("fr-")]
    [TestCase("-fr")]
    [TestCase("fr_FR")]
    [TestCase("français")]
    [TestCase("fr, ninecharss")]
    [TestCase("fr, <script>")]
    [TestCase("fr, *-CH")]
    [TestCase("1fr")]
    [TestCase("fr\0")]
    public void AMalformedHeaderSaysNothing(string header)
    {
        var language = AcceptLanguage.Choose(header, Languages);

        Assert.That(language, Is.EqualTo("en"));
    }

    [Test]
    public void WorkIsBounded()
    {
        var most = string.Concat(Enumerable.Repeat("de,", 31)) + "fr";
        var tooMany = "de," + most;
        var longest = "fr" + new string(' ', 2046);
        var tooLong = longest + " ";

        var chosen = new[] { most, tooMany, longest, tooLong }.Select(header => AcceptLanguage.Choose(header, Languages));

        Assert.That(chosen, Is.EqualTo((string[])["fr", "en", "fr", "en"]));
    }
}
