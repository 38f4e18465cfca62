using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class DeprecationTests
{
    static readonly DateTimeOffset Since = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public void TheDayOnWhichAnOperationStopsAnsweringIsTold()
    {
        var operation = Document.OperationOf(r => r.Deprecated(Since, sunset: new(2027, 1, 1, 3, 0, 0, TimeSpan.FromHours(8))).Status(204));

        Assert.That(((bool)operation["deprecated"]!, (string)operation["x-sunset"]!), Is.EqualTo((true, "2026-12-31")));
    }

    [Test]
    public void AnOperationWithoutThatDayIsDeprecatedAlone()
    {
        var operation = Document.OperationOf(r => r.Deprecated(Since).Status(204));

        Assert.That(((bool)operation["deprecated"]!, operation["x-sunset"]), Is.EqualTo((true, (object?)null)));
    }
}
