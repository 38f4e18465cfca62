using MetaApi.Schemas.Formats;

namespace MetaApi.Core.Tests.Schemas.Formats;

public sealed class EmailFormatTests
{
    [TestCase("ann@example.org")]
    [TestCase("ann.b.lee@example.org")]
    [TestCase("ann+tag@example.org")]
    [TestCase("~a{n}n!@example.org")]
    [TestCase("1@2")]
    [TestCase("a@localhost")]
    [TestCase("a@1.2.3.4")]
    [TestCase("a@b-c--d.org")]
    [TestCase("\"ann lee\"@example.org")]
    [TestCase("\"ann..lee\"@example.org")]
    [TestCase("\"ann@lee\"@example.org")]
    [TestCase("\"\"@example.org")]
    [TestCase("\" \"@example.org")]
    [TestCase("\"a\\\"b\"@example.org")]
    [TestCase("\"a\\\\\"@example.org")]
    [TestCase("\"\\a\"@example.org")]
    [TestCase("ann@[10.20.30.40]")]
    [TestCase("ann@[IPv6:fe80::1]")]
    [TestCase("ann@[ipv6:::]")]
    [TestCase("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.org")]
    public void AMailboxOfSmtpIsAnEmail(string text)
    {
        var isMatch = EmailFormat.IsMatch(text);

        Assert.That(isMatch, Is.True);
    }

    [TestCase("")]
    [TestCase("ann")]
    [TestCase("@example.org")]
    [TestCase("ann@")]
    [TestCase("ann@@example.org")]
    [TestCase("ann@lee@example.org")]
    [TestCase(".ann@example.org")]
    [TestCase("ann.@example.org")]
    [TestCase("a..n@example.org")]
    [TestCase("ann lee@example.org")]
    [TestCase(" ann@example.org")]
    [TestCase("ann@example.org ")]
    [TestCase("ann@example.org\n")]
    [TestCase("ann@example.org\r")]
    [TestCase("a\tn@example.org")]
    [TestCase("\u007F@example.org")]
    [TestCase("ann,lee@example.org")]
    [TestCase("ann;lee@example.org")]
    [TestCase("ann:lee@example.org")]
    [TestCase("ann(me)@example.org")]
    [TestCase("ann@(me)example.org")]
    [TestCase("ann<lee>@example.org")]
    [TestCase("Ann Lee <ann@example.org>")]
    [TestCase("ann@example.org, lee@example.org")]
    [TestCase("\"ann@example.org")]
    [TestCase("\"ann\"lee@example.org")]
    [TestCase("ann\"@example.org")]
    [TestCase("\"ann\"\"@example.org")]
    [TestCase("\"ann\\\"@example.org")]
    [TestCase("\"a\tb\"@example.org")]
    [TestCase("\"ü\"@example.org")]
    [TestCase("\"\\ü\"@example.org")]
    [TestCase("ann\\@lee@example.org")]
    [TestCase("ünn@example.org")]
    [TestCase("ann@exämple.org")]
    [TestCase("ann＠example.org")]
    [TestCase("ann@exa_mple.org")]
    [TestCase("ann@-example.org")]
    [TestCase("ann@example-.org")]
    [TestCase("ann@.example.org")]
    [TestCase("ann@example.org.")]
    [TestCase("ann@example..org")]
    [TestCase("ann@[10.20.30]")]
    [TestCase("ann@[10.20.30.40.50]")]
    [TestCase("ann@[10.20.30.256]")]
    [TestCase("ann@[10.20.30.40")]
    [TestCase("ann@10.20.30.40]")]
    [TestCase("ann@[]")]
    [TestCase("ann@[example.org]")]
    [TestCase("ann@[fe80::1]")]
    [TestCase("ann@[IPv6:10.20.30.40]")]
    [TestCase("ann@a[10.20.30.40]")]
    [TestCase("[10.20.30.40]@example.org")]
    [TestCase("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.org")]
    public void AnythingElseIsNoEmail(string text)
    {
        var isMatch = EmailFormat.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }
}
