using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Core.Tests.Schemas.Scalars;

public sealed class BooleanTextTests
{
    [TestCase("true", true)]
    [TestCase("True", true)]
    [TestCase("TRUE", true)]
    [TestCase("false", false)]
    [TestCase("False", false)]
    [TestCase("FALSE", false)]
    public void SixWordsAreBooleans(string text, bool expected)
    {
        var result = BooleanText.TryParse(Encoding.UTF8.GetBytes(text), out var value);

        Assert.That((result, value), Is.EqualTo((ScalarResult.Ok, expected)));
    }

    [TestCase("")]
    [TestCase("tRuE")]
    [TestCase("fALSE")]
    [TestCase(" true")]
    [TestCase("true ")]
    [TestCase("TRUE\0")]
    [TestCase("yes")]
    [TestCase("on")]
    [TestCase("1")]
    [TestCase("0")]
    [TestCase("t")]
    [TestCase("ｔｒｕｅ")]
    public void NoOtherWordIsABoolean(string text)
    {
        var result = BooleanText.TryParse(Encoding.UTF8.GetBytes(text), out _);

        Assert.That(result, Is.EqualTo(ScalarResult.Malformed));
    }
}
