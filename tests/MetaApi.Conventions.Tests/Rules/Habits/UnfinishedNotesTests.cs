namespace MetaApi.Conventions.Tests;

public sealed class UnfinishedNotesTests
{
    [TestCase("class A;\n// TODO: more", "TODO")]
    [TestCase("/* later\n FIXME */ class A;", "FIXME")]
    [TestCase("/// <summary>\n/// A HACK.</summary>\nclass A;", "HACK")]
    public void ANoteIsFound(string code, string note) =>
        Assert.That(new UnfinishedNotes().Says(code), Is.EqualTo(new[] { $"2: {note} in a comment; finish it or file an issue" }));

    [Test]
    public void WordsOfTheCodeAreFine() => Assert.That(new UnfinishedNotes().Says("class A { string TODO = \"TODO\"; } // todos"), Is.Empty);
}
