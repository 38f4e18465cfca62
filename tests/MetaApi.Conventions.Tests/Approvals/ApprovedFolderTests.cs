namespace MetaApi.Conventions.Tests;

public sealed class ApprovedFolderTests
{
    string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("metaapi-approved").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void TheApprovedTextIsFineWhateverItsNewlines()
    {
        Write("a.txt", "one\r\ntwo");

        Assert.That(Compare("a.txt", "one\ntwo\n"), Is.Null);
    }

    [Test]
    public void ADifferenceIsShownAndKeptBesideTheApprovedText()
    {
        Write("MetaApi.Core.txt", "same\nold\nend\n");

        var difference = Compare("MetaApi.Core.txt", "same\nnew\nnewer\nend\n");

        Assert.That(difference, Does.Contain("line 2:\n  same\n- old\n+ new\n+ newer\n  end\n").And.Contain("METAAPI_ACCEPT=1"));
        Assert.That(Read("MetaApi.Core.received.txt"), Is.EqualTo("same\nnew\nnewer\nend\n"));
        Assert.That(Read("MetaApi.Core.txt"), Is.EqualTo("same\nold\nend\n"));
    }

    [Test]
    public void ATextThatNobodyApprovedIsDifferentEvenWhenEmpty()
    {
        Assert.That(Compare("new/a.json", ""), Does.StartWith("new/a.json differs"));
        Assert.That(Read("new/a.received.json"), Is.EqualTo("\n"));
    }

    [Test]
    public void AcceptingWritesTheApprovedTextAndClearsAway()
    {
        Compare("a.txt", "new");

        Assert.That(Compare("a.txt", "new", accept: true), Is.Null);
        Assert.That(Read("a.txt"), Is.EqualTo("new\n"));
        Assert.That(File.Exists(Path.Combine(folder, "a.received.txt")), Is.False);
    }

    string? Compare(string name, string actual, bool accept = false) => new ApprovedFolder(folder, accept).Compare(name, actual);

    void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    string Read(string name) => File.ReadAllText(Path.Combine(folder, name));
}
