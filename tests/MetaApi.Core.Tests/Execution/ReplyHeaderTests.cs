using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class ReplyHeaderTests
{
    [TestCase("Transfer-Encoding", "chunked", "The header 'Transfer-Encoding' is the server's: it follows from the body.")]
    [TestCase("content-length", "3", "The header 'content-length' is the server's: it follows from the body.")]
    [TestCase("X-V", "ü", "The value of the header 'X-V' has a character that is not printable ASCII; encode it.")]
    [TestCase("X-V", "a\r\nSet-Cookie: b", "The value of the header 'X-V' has a character that is not printable ASCII; encode it.")]
    [TestCase("a b", "c", "'a b' is no name of a header.")]
    public async Task AHeaderThatCannotBeSentIsRefusedWhereItIsSet(string name, string value, string message)
    {
        ArgumentException? refused = null;
        var api = Api.Define("Headers", a => a.Get(r => r.Status(204).Action(call =>
            refused = Assert.Throws<ArgumentException>(() => call.SetHeader(name, value)))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(refused!.Message, Does.StartWith(message));
        Assert.That(answer.Status, Is.EqualTo(204));
    }

    [Test]
    public async Task AnyOtherHeaderLeaves()
    {
        var api = Api.Define("Headers", a => a.Get(r => r.Status(204).Action(call => call.SetHeader("X-V", "~a b!"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Header("X-V"), Is.EqualTo("~a b!"));
    }
}
