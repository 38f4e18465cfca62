using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class UuidFormatTests
{
    [TestCase("00000000-0000-0000-0000-000000000000")]
    [TestCase("ffffffff-ffff-ffff-ffff-ffffffffffff")]
    [TestCase("6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [TestCase("6F9619FF-8B86-D011-B42D-00C04FC964FF")]
    [TestCase("6f9619ff-8B86-4011-b42d-00C04fc964fF")]
    [TestCase("6f9619ff-8b86-f011-042d-00c04fc964ff")]
    public void FiveGroupsOfHexadecimalDigitsAreAUuid(string text)
    {
        var isMatch = UuidFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("")]
    [TestCase("6f9619ff-8b86-d011-b42d-00c04fc964f")]
    [TestCase("6f9619ff-8b86-d011-b42d-00c04fc964fff")]
    [TestCase("6f9619ff8b86d011b42d00c04fc964ff")]
    [TestCase("6f9619ff8b86-d011-b42d-00c04fc964ff----")]
    [TestCase("6f9619f-f8b86-d011-b42d-00c04fc964ff")]
    [TestCase("6f9619ff-8b86-d011-b42d00c04fc964ff-")]
    [TestCase("6f9619ff-8b86-d011-b4gd-00c04fc964ff")]
    [TestCase("{6f9619ff-8b86-d011-b42d-00c04fc964ff}")]
    [TestCase("urn:uuid:6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [TestCase(" 6f9619ff-8b86-d011-b42d-00c04fc964ff")]
    [TestCase("6f9619ff-8b86-d011-b42d-00c04fc964f\n")]
    [TestCase("6f9619ff-8b86-d011-b42d-00c04fc964f১")]
    public void AnythingElseIsNoUuid(string text)
    {
        var isMatch = UuidFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
