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

    [TestCase("/users/:1st/x", """
        The name of the capture ':1st' does not begin with an ASCII letter or an underscore; rename it.
          /users/:1st/x
                  ^^^
        """)]
    [TestCase("*ünder", """
        The name of the capture '*ünder' does not begin with an ASCII letter or an underscore; rename it.
          *ünder
           ^^^^^
        """)]
    [TestCase("/::id", """
        The name of the capture '::id' does not begin with an ASCII letter or an underscore; rename it.
          /::id
            ^^^
        """)]
    public void ANameBeginsWithALetterOrAnUnderscore(string path, string message) => AssertMistake(path, message);

    [TestCase("/users/:user-id", """
        Text cannot follow a capture in its segment, as '-id' follows ':user'; capture the whole segment with a name of ASCII letters, digits and underscores, such as ':user_id'.
          /users/:user-id
                      ^^^
        """)]
    [TestCase("/files/*name.json/raw", """
        Text cannot follow a capture in its segment, as '.json' follows '*name'; capture the whole segment with a name of ASCII letters, digits and underscores, such as '*name_json'.
          /files/*name.json/raw
                      ^^^^^
        """)]
    [Spec("W-19")]
    public void TextAfterACaptureIsAMistake(string path, string message) => AssertMistake(path, message);

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
