using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class ByteFormatTests
{
    [TestCase("")]
    [TestCase("QQ==")]
    [TestCase("QUI=")]
    [TestCase("QUJD")]
    [TestCase("+/+/")]
    [TestCase("TWV0YUFwaQ==")]
    [TestCase("AAAA")]
    public void PaddedBase64IsBytes(string text)
    {
        var isMatch = ByteFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("Q")]
    [TestCase("QQ")]
    [TestCase("QQ=")]
    [TestCase("QUJ")]
    [TestCase("QQ===")]
    [TestCase("====")]
    [TestCase("=")]
    [TestCase("A===")]
    [TestCase("QQ==QQ==")]
    [TestCase("Q=Q=")]
    [TestCase("QUJD\n")]
    [TestCase("QU JD")]
    [TestCase("QU-_")]
    [TestCase("QUJВ")]
    [TestCase("QQ= =")]
    public void AnythingElseIsNoBytes(string text)
    {
        var isMatch = ByteFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
