using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class DurationFormatTests
{
    [TestCase("P4Y")]
    [TestCase("P3M")]
    [TestCase("P2D")]
    [TestCase("P5W")]
    [TestCase("PT6H")]
    [TestCase("PT7M")]
    [TestCase("PT8S")]
    [TestCase("P1Y2M3DT4H5M6S")]
    [TestCase("P1Y2M3D")]
    [TestCase("P1Y2M")]
    [TestCase("P2M3D")]
    [TestCase("P3DT4H")]
    [TestCase("PT4H5M")]
    [TestCase("PT5M6S")]
    [TestCase("PT4H5M6S")]
    [TestCase("PT0S")]
    [TestCase("P0D")]
    [TestCase("PT48H")]
    [TestCase("P007D")]
    [TestCase("P10Y11M12DT13H14M15S")]
    [TestCase("P12345678901234567890123456789012345678901234567890D")]
    public void UnitsInOrderWithoutAGapAreADuration(string text)
    {
        var isMatch = DurationFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("")]
    [TestCase("P")]
    [TestCase("PT")]
    [TestCase("P1YT")]
    [TestCase("P1")]
    [TestCase("P1D2")]
    [TestCase("P1D2T3H")]
    [TestCase("P1H")]
    [TestCase("P1S")]
    [TestCase("PT1D")]
    [TestCase("PT1Y")]
    [TestCase("P1Y2D")]
    [TestCase("PT1H2S")]
    [TestCase("P2D1Y")]
    [TestCase("PT5S4M")]
    [TestCase("P1Y1Y")]
    [TestCase("P1Y2W")]
    [TestCase("P2WT1H")]
    [TestCase("P0Y2W")]
    [TestCase("P1W2W")]
    [TestCase("1D")]
    [TestCase("p1d")]
    [TestCase("P1d")]
    [TestCase("P-1D")]
    [TestCase("P+1D")]
    [TestCase("-P1D")]
    [TestCase("PT0.5S")]
    [TestCase("PT0,5S")]
    [TestCase("P1e2D")]
    [TestCase("P ২Y")]
    [TestCase("P২Y")]
    [TestCase(" P1D")]
    [TestCase("P1D ")]
    [TestCase("P1D\n")]
    public void AnythingElseIsNoDuration(string text)
    {
        var isMatch = DurationFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
