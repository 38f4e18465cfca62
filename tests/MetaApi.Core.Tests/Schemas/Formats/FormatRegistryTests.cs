using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class FormatRegistryTests
{
    [Test]
    public void EveryFormatIsKnownByName()
    {
        string[] expected = ["byte", "date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "time-local", "uri", "uuid"];

        var names = FormatRegistry.Names;

        Assert.That(names, Is.EqualTo(expected));
    }

    [TestCase("date", "2024-02-29", "2024-02-30")]
    [TestCase("date-time", "2024-02-29T10:20:30Z", "2024-02-29T10:20:30")]
    [TestCase("time", "10:20:30Z", "10:20:30")]
    [TestCase("duration", "P1D", "P1H")]
    [TestCase("email", "ann@example.org", "ann")]
    [TestCase("uuid", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "6f9619ff")]
    [TestCase("uri", "x:y", "y")]
    [TestCase("hostname", "a.b", "a_b")]
    [TestCase("ipv4", "1.2.3.4", "::1")]
    [TestCase("ipv6", "::1", "1.2.3.4")]
    [TestCase("byte", "QQ==", "QQ")]
    public void EachNameLeadsToItsCheck(string name, string good, string bad)
    {
        FormatRegistry.TryFind(name, out var check);

        var verdicts = (check!(good), check(bad));

        Assert.That(verdicts, Is.EqualTo((true, false)));
    }

    [TestCase("Date")]
    [TestCase("iri")]
    [TestCase("password")]
    [TestCase("")]
    public void AnyOtherNameIsUnknown(string name)
    {
        var isKnown = FormatRegistry.TryFind(name, out _);

        Assert.That(isKnown, Is.False);
    }

    [Test, SetCulture("tr-TR")]
    public void ATurkishILeavesTheChecksAsTheyAre()
    {
        FormatRegistry.TryFind("email", out var email);

        var verdicts = (email!("INFO@[IPV6:::1]"), email("ınfo@example.org"));

        Assert.That(verdicts, Is.EqualTo((true, false)));
    }
}
