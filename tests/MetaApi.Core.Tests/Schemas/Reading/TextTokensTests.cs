using System.Text;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Core.Tests.Schemas.Reading;

public sealed class TextTokensTests
{
    static readonly TextShape Shape = new TextShapeCompiler().For(
        Schema.Object(e => e
            .Property("a", Schema.String)
            .Property("list", Schema.ArrayOf(Schema.String))
            .Property("inner", Schema.Object(i => i.Property("b", Schema.String)))),
        View.Of(Stage.Param));

    [Test]
    public void ATreeIsAnObject()
    {
        var tokens = Told(Source(Tree()));

        Assert.That(tokens, Is.EqualTo("{ a: 'one' list: [ 'two' 'three' ] inner: { b: 'four' } other: '' }"));
    }

    [Test]
    public void EveryValueCanBeSkipped()
    {
        var source = Source(Tree());
        var passed = "";
        source.Read();
        while (source.Read() && source.Kind is TokenKind.Name)
        {
            passed += Encoding.UTF8.GetString(source.Text) + " ";
            source.Read();
            source.Skip();
        }

        Assert.That(passed, Is.EqualTo("a list inner other "));
        Assert.That(source.Read(), Is.False);
    }

    [Test]
    public void ACopyReadsOnFromWhereItWasMade()
    {
        const string Whole = "{ a: 'one' list: [ 'two' 'three' ] inner: { b: 'four' } other: '' }";
        var length = Whole.Split(' ').Length;

        for (var made = 0; made < length; made++)
        {
            var source = Source(Tree());
            var told = new StringBuilder();
            for (var i = 0; i < made && source.Read(); i++)
                Tell(told, ref source);
            var copy = source;
            var rest = Told(source);

            Assert.That(Told(copy), Is.EqualTo(rest));
            Assert.That((told + rest).Trim(), Is.EqualTo(Whole));
        }
    }

    [Test]
    public void ACopyKeepsTheTextItStandsAt()
    {
        var source = new TextTokens(new TextValues(["one", "second"]), isList: true, new byte[32]);
        source.Read();
        source.Read();
        var copy = source;
        source.Read();
        _ = source.Text;

        Assert.That(Encoding.UTF8.GetString(copy.Text), Is.EqualTo("one"));
    }

    static TextNode Tree()
    {
        var tree = new TextNode("q", Shape, null);
        tree.Member("a").Add("one", isItem: false);
        tree.Member("list").Add("two", isItem: true);
        tree.Member("inner").Member("b").Add("four", isItem: false);
        tree.Member("list").Add("three", isItem: false);
        tree.Member("other").Member("deeper").Add("five", isItem: false);
        return tree;
    }

    static TextTokens Source(TextNode tree) => new(new() { Tree = tree }, isList: false, new byte[32]);

    static string Told(TextTokens source)
    {
        var told = new StringBuilder();
        while (source.Read())
            Tell(told, ref source);
        return told.ToString().TrimEnd();
    }

    static void Tell(StringBuilder told, ref TextTokens source) => told.Append(source.Kind switch
    {
        TokenKind.Name => Encoding.UTF8.GetString(source.Text) + ": ",
        TokenKind.String => $"'{Encoding.UTF8.GetString(source.Text)}' ",
        TokenKind.StartObject => "{ ",
        TokenKind.EndObject => "} ",
        TokenKind.StartArray => "[ ",
        _ => "] ",
    });
}
