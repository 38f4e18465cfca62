using System.Text.RegularExpressions;

namespace MetaApi.Conventions.Tests;

/// <summary>No key that opens something is in the repository.</summary>
public sealed partial class SecretTests
{
    [Test]
    public void NothingCommittedHoldsASecret() => Violation.AssertNone(CommittedFiles.All.SelectMany(file => Check(file, File.ReadAllText(Repository.PathOf(file)))));

    [TestCase("-----BEGIN RSA " + "PRIVATE KEY-----")]
    [TestCase("AKIA" + "IOSFODNN7EXAMPLE")]
    [TestCase("ghp_" + "0123456789abcdefghijABCDEFGHIJ012345")]
    [TestCase("xoxb-" + "123456789012-abcdefghijkl")]
    [TestCase("AccountKey=" + "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8=")]
    public void ASecretIsFound(string secret) => Assert.That(Check("a", "first line\nvalue: " + secret).Single().Line, Is.EqualTo(2));

    static IEnumerable<Violation> Check(string file, string text) =>
        from match in Secret().Matches(text)
        select new Violation(file, text[..match.Index].Count(c => c == '\n') + 1, "looks like a secret");

    [GeneratedRegex("""
        -----BEGIN\ [A-Z ]*PRIVATE\ KEY-----
        | \bAKIA[0-9A-Z]{16}\b
        | \bgh[pousr]_[0-9A-Za-z]{36}
        | \bxox[abpr]-[0-9A-Za-z-]{20,}
        | AccountKey=[0-9A-Za-z+/]{40,}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Secret();
}
