namespace MetaApi.Contracts.Tests.Paths;

sealed class PathPatternMistakeTests
{
    [TestCase("/a//b", """
        A segment of the path is empty; remove the extra slash.
          /a//b
             ^
        """)]
    [TestCase("//", """
        A segment of the path is empty; remove the extra slash.
          //
           ^
        """)]
    [TestCase("a//", """
        A segment of the path is empty; remove the extra slash.
          a//
            ^
        """)]
    public void AnEmptySegmentIsAMistake(string path, string message) => AssertMistake(path, message);

    [TestCase("/a/./b", """
        Clients and servers fold the segment '.' away (RFC 3986, section 5.2.4), so that no request has it; leave it out.
          /a/./b
             ^
        """)]
    [TestCase("a/..", """
        Clients and servers fold the segment '..' away (RFC 3986, section 5.2.4), so that no request has it; leave it out.
          a/..
            ^^
        """)]
    public void ASegmentThatIsFoldedAwayIsAMistake(string path, string message) => AssertMistake(path, message);

    [TestCase("/users/:1st/x", """
        The name of the capture ':1st' does not begin with an ASCII letter or an underscore; rename it, or write '::1st' for a text that begins with a colon.
          /users/:1st/x
                  ^^^
        """)]
    [TestCase("/at/12:30", """
        The name of the capture ':30' does not begin with an ASCII letter or an underscore; rename it, or write '::30' for a text that begins with a colon.
          /at/12:30
                 ^^
        """)]
    [TestCase("*ünder", """
        The name of the capture '*ünder' does not begin with an ASCII letter or an underscore; rename it.
          *ünder
           ^^^^^
        """)]
    public void ANameBeginsWithALetterOrAnUnderscore(string path, string message) => AssertMistake(path, message);

    [TestCase("/words/:naïve.txt", """
        The name of the capture ':naïve' has other characters than ASCII letters, digits and underscores; rename it, for example to ':na_ve'.
          /words/:naïve.txt
                    ^^^
        """)]
    [TestCase("/*cafe\u0301", "The name of the capture '*cafe\u0301' has other characters than ASCII letters, digits and underscores; "
        + "rename it, for example to '*cafe_'.\n  /*cafe\u0301\n        ^")]
    public void ANameIsNotCutInAWord(string path, string message) => AssertMistake(path, message);

    [TestCase("/notes/:id:archive", """
        Nothing between ':id' and ':archive' tells where the first ends; put text between them, or write '::archive' for a text that begins with a colon.
          /notes/:id:archive
                    ^^^^^^^^
        """)]
    [TestCase("/:a-:b:", """
        Nothing between ':b' and ':' tells where the first ends; put text between them, or write '::' for a text that begins with a colon.
          /:a-:b:
                ^
        """)]
    public void TwoCapturesHaveTextBetweenThem(string path, string message) => AssertMistake(path, message);

    [TestCase("/files/*name.json/raw", """
        Text cannot follow a wildcard in its segment, as '.json' follows '*name'; capture one segment with ':', as in ':name.json', or put a slash between them.
          /files/*name.json/raw
                      ^^^^^
        """)]
    [TestCase("/*:id", """
        Text cannot follow a wildcard in its segment, as ':id' follows '*'; capture one segment with ':', as in ':name:id', or put a slash between them.
          /*:id
            ^^^
        """)]
    [TestCase("/files/**/x", """
        A wildcard is one '*', and takes any number of segments; leave the others out.
          /files/**/x
                  ^
        """)]
    public void NothingFollowsAWildcardInItsSegment(string path, string message) => AssertMistake(path, message);

    [TestCase("/files/v-*rest.txt", """
        A wildcard takes whole segments and cannot follow 'v-' in one; capture a part of the segment with ':', as in 'v-:rest', or put a slash between them.
          /files/v-*rest.txt
                   ^^^^^
        """)]
    [TestCase("/:a.*", """
        A wildcard takes whole segments and cannot follow ':a.' in one; capture a part of the segment with ':', as in ':a.:name', or put a slash between them.
          /:a.*
              ^
        """)]
    public void AWildcardBeginsItsSegment(string path, string message) => AssertMistake(path, message);

    [TestCase("/a|b", '\uD83D')]
    [TestCase("/|", '\uDE00')]
    [TestCase("/:a|:b", '\uDE00')]
    [TestCase("/😀|", '\uD83D')]
    public void HalfACharacterIsAMistake(string path, char half) => Assert.That(
        () => PathPattern.Parse(path.Replace('|', half)),
        Throws.TypeOf<PathPatternException>().With.Message.Contain($"half a character, as U+{(int)half:X4} is"));

    [TestCase("/users?limit", """
        A path cannot contain '?', which begins the query; leave it out and declare query parameters on the route.
          /users?limit
                ^
        """)]
    [TestCase("/users#top", """
        A path cannot contain '#', which begins a fragment and is never sent to a server; leave it out.
          /users#top
                ^
        """)]
    [TestCase("/users/{id}", """
        A path cannot contain '{', which stands for a capture in documents; write a capture as ':name'.
          /users/{id}
                 ^
        """)]
    [TestCase("/id}", """
        A path cannot contain '}', which stands for a capture in documents; write a capture as ':name'.
          /id}
             ^
        """)]
    [TestCase("/a\tb", """
        A path cannot contain the control character U+0009, because no request may; leave it out.
          /a�b
            ^
        """)]
    [TestCase("/a\u0085", """
        A path cannot contain the control character U+0085, because no request may; leave it out.
          /a�
            ^
        """)]
    public void ACharacterThatNoPathHasIsAMistake(string path, string message) => AssertMistake(path, message);

    [TestCase("a/:id/b/*id", """
        The capture '*id' repeats the name of ':id' earlier in the path (case does not count); rename one of them.
          /a/:id/b/*id
                   ^^^
        """)]
    [TestCase("/x/:from-:to/v:FROM", """
        The capture ':FROM' repeats the name of ':from' earlier in the path (case does not count); rename one of them.
          /x/:from-:to/v:FROM
                        ^^^^^
        """)]
    [TestCase("/:/:userId/:USERID/c", """
        The capture ':USERID' repeats the name of ':userId' earlier in the path (case does not count); rename one of them.
          /:/:userId/:USERID/c
                     ^^^^^^^
        """)]
    public void ANameIsUsedOnce(string path, string message) => AssertMistake(path, message);

    [Test]
    public void ANameIsUsedOnceInANamespaceAndItsChildren()
    {
        var users = PathPattern.Parse("/users/:id");
        var files = PathPattern.Parse("/files/:id");

        Assert.That(() => users.Append(files), Throws.TypeOf<PathPatternException>().With.Message.EqualTo("""
            The capture ':id' repeats the name of ':id' earlier in the path (case does not count); rename one of them.
              /users/:id/files/:id
                               ^^^
            """));
    }

    static void AssertMistake(string path, string message) =>
        Assert.That(() => PathPattern.Parse(path), Throws.TypeOf<PathPatternException>().With.Message.EqualTo(message));
}
