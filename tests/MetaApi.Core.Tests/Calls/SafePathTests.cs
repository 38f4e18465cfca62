namespace MetaApi.Core.Tests.Calls;

public sealed class SafePathTests
{
    static readonly string[] Escapes =
    [
        "", ".", "..", "/", "//", "./", "../", "../x", "../../etc/passwd", "a/../b", "a/../../b", "a/..", "a/.", "./a", "a/./b", "a//b", "a/", "/a",
        "/etc/passwd", "//server/share", "\\\\server\\share", "\\\\?\\C:\\x", "\\\\.\\COM1", "..\\x", "..\\..\\x", "a\\b", "a\\..\\b", "\\", "\\x", "C:", "C:\\x",
        "C:/x", "C:x", "c:../x", "file:///etc/passwd", "a:b", "a.txt:stream", "a.txt::$DATA", "~", "~/x", "~root", "~root/.ssh", "a\0", "\0", "a\0.png", "../\0", "a\nb",
        "a\rb", "a\u001Bb", "a\u007Fb", "a\u0085b", "...", ". .", "a.", "a..", "a ", "a. ", " a", "\u00A0a", "a/ /b", "CON", "con.txt", "a/NUL", "nul .x", "COM1", "lpt9.log",
        "COM\u00B9", "CONIN$", "a*", "a?", "a<b", "a>b", "a|b", "a\"b", "..;/x/..", "a/..\0/b",
    ];

    static readonly string[] Names =
    [
        "a", "a/b/c.txt", "..a", "...a", "a..b", ".hidden", "%2e%2e", "%2e%2e%2fetc", "%252e", "\u2024\u2024", "\uFF0E\uFF0E\uFF0Fx", "日本/😀.png", "a b", "a;b", "a~1", "$HOME", "-rf",
        "console", "com10", "a'b", "\uFFFE",
    ];

    [Test]
    public void ThereAreAtLeast60Escapes() => Assert.That(Escapes.Distinct().Count(), Is.GreaterThanOrEqualTo(60));

    [TestCaseSource(nameof(Escapes))]
    public void AnEscapeIsRefused(string value)
    {
        Assert.That(SafePath.TryUnder("/srv/files", value, out var path), Is.False);
        Assert.That(path, Is.Null);
        Assert.That(() => SafePath.Under("/srv/files", value), Throws.InstanceOf<ResourceNotFoundException>().With.Property("Status").EqualTo(404));
    }

    [TestCaseSource(nameof(Names))]
    public void ANameStaysBelowTheRoot(string value)
    {
        var root = Path.GetFullPath("/srv/files");

        var path = SafePath.Under("/srv/../srv/files/", value);

        Assert.That(path, Is.EqualTo(Path.GetFullPath(path)));
        Assert.That(path, Does.StartWith(root + Path.DirectorySeparatorChar));
    }

    [Test]
    public void NoNaughtyStringLeavesTheRoot()
    {
        foreach (var value in NaughtyStrings.All.Concat(Escapes).SelectMany(text => new[] { text, $"a/{text}", $"{text}/b" }))
            if (SafePath.TryUnder("/srv/files", value, out var path))
                Assert.That(Path.GetFullPath(path) == path && path.StartsWith("/srv/files/", StringComparison.Ordinal), path);
    }

    [Test]
    public void ALinkBelowTheRootIsRefused()
    {
        var folder = Directory.CreateTempSubdirectory("metaapi-paths");
        try
        {
            var root = folder.CreateSubdirectory("root").FullName;
            File.WriteAllText(Path.Join(folder.FullName, "secret"), "secret");
            File.WriteAllText(Path.Join(root, "plain"), "plain");
            File.CreateSymbolicLink(Path.Join(root, "file"), Path.Join(folder.FullName, "secret"));
            File.CreateSymbolicLink(Path.Join(root, "inside"), Path.Join(root, "plain"));
            File.CreateSymbolicLink(Path.Join(root, "dangling"), Path.Join(folder.FullName, "nothing"));
            Directory.CreateSymbolicLink(Path.Join(root, "folder"), folder.FullName);

            var followed = ((string[])["plain", "new", "file", "inside", "dangling", "folder", "folder/secret", "plain/x"]).Where(value => SafePath.TryUnder(root, value, out _));

            Assert.That(followed, Is.EqualTo((string[])["plain", "new", "plain/x"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void TheRootItselfMayBeALink()
    {
        var folder = Directory.CreateTempSubdirectory("metaapi-paths");
        try
        {
            Directory.CreateSymbolicLink(Path.Join(folder.FullName, "link"), folder.CreateSubdirectory("real").FullName);

            Assert.That(SafePath.TryUnder(Path.Join(folder.FullName, "link"), "a", out _), Is.True);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
