using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

/// <summary>Query strings against declarations. A file of cases is named after its declaration; a line of it is a query and what comes of it.</summary>
public sealed class QueryTests
{
    const string Arrow = " => ";

    static readonly Entity Filter = Entity.Define("Filter", e => e
        .Property("name", Schema.String.Length(0, 5))
        .Property("done", Schema.Boolean)
        .Property("tags", Schema.ArrayOf(Schema.String).Count(0, 3))
        .Property("range", Schema.Object(r => r
            .Property("from", Schema.Integer, p => p.Required())
            .Property("to", Schema.Integer, p => p.Default(9))))
        .Property("inner", Filter!)
        .Property("secret", Schema.Integer, p => p.Scope(Some.Full))
        .Property("a b/c", Schema.Integer));

    static readonly Schema Texts = Schema.ArrayOf(Schema.String);

    static readonly Schema Integers = Schema.ArrayOf(Schema.Integer).Count(0, 3);

    [TestCase("text")]
    [TestCase("texts")]
    [TestCase("integers")]
    [TestCase("integers in brackets")]
    [TestCase("integers by comma")]
    [TestCase("texts by comma")]
    [TestCase("filter")]
    [TestCase("all together")]
    [Spec("M-150", "M-151", "M-152", "W-33")]
    public async Task TheCasesAreAnsweredAsApproved(string declaration)
    {
        var file = $"Cases/Query/{declaration.Replace(' ', '-')}.txt";
        var api = Declared(declaration);

        var lines = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.TestProject, file)))
            lines.Add(line.Contains(Arrow, StringComparison.Ordinal) ? await AnsweredAsync(api, line.Split(Arrow)[0]) : line);

        Approved.Text(file, string.Join('\n', lines) + "\n");
    }

    [Test]
    public async Task ATypedKeyReadsAnObject()
    {
        var person = Param.Query<Person>("person", Some.Person);
        var api = Api.Define("Query", a => a.Get(r => r
            .Params(p => p.Use(person))
            .Status(200, Schema.String)
            .Action(call => call.Render(call.Get(person).ToString()))));

        var answer = await api.CallAsync("GET", "/?person[name]=Anna&person[home][street]=High%20St&person[age]=7");

        Assert.That(answer.Body, Does.Contain("Anna").And.Contain("High St").And.Contain("7"));
    }

    [Test]
    [Spec("M-153")]
    public async Task ATypedKeyHasItsStyle()
    {
        var ids = Param.Query<int[]>("ids", style: QueryStyle.Comma);
        var api = Api.Define("Query", a => a.Get(r => r
            .Params(p => p.Use(ids))
            .Status(200, Schema.ArrayOf(Schema.Integer))
            .Action(call => call.Render(call.Get(ids)))));

        var answer = await api.CallAsync("GET", "/?ids=3,1,2");

        Assert.That(answer.Body, Is.EqualTo("[3,1,2]"));
    }

    [Test]
    public async Task EachTextOfAnObjectHasALongestLength()
    {
        var api = Api.Define("Query", a => a.Get(r => r
            .Params(p => p.Query("q", Schema.Object(e => e.Property("name", Schema.String).Property("tags", Texts))))
            .Action(_ => { })));

        var longest = await api.CallAsync("GET", "/?q[name]=" + new string('é', 2048));
        var longer = await api.CallAsync("GET", "/?q[name]=" + new string('a', 2049) + "&q[tags]=b&q[tags]=" + new string('c', 2049));

        Assert.That(longest.Status, Is.EqualTo(200));
        Assert.That(longer.Errors, Is.EqualTo(["query /q/name parameter.length", "query /q/tags parameter.length"]));
    }

    [Test]
    public async Task AListByCommaIsNoLongerThanOneParameter()
    {
        var api = Declared("integers by comma");

        var items = await api.CallAsync("GET", "/?q=" + new string(',', 2049));
        var texts = await api.CallAsync("GET", "/?q=" + string.Join(',', Enumerable.Repeat(new string('1', 1024), 2)));

        Assert.That(items.Errors, Is.EqualTo(["query /q parameter.length"]));
        Assert.That(texts.Errors, Is.EqualTo(["query /q parameter.length"]));
    }

    [Test]
    public async Task ManyPairsOfAnObjectTakeLinearWork()
    {
        var api = Api.Define(
            "Query", a => a.Get(r => r.Params(p => p.Query("q", Filter)).Action(_ => { })),
            new() { Limits = new() { QueryPairs = 200_001 } });
        var undeclared = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"&q[u{i}]=1"));
        var items = string.Concat(Enumerable.Repeat("&q[tags][]=a", 100_000));

        var answer = await api.CallAsync("GET", "/?" + undeclared + items);

        Assert.That(answer.Errors, Is.EqualTo(["query /q/tags maxItems"]));
    }

    [Test]
    public async Task AnObjectCountsItsPairsToo()
    {
        var api = Declared("filter");

        var answer = await api.CallAsync("GET", "/?" + string.Join('&', Enumerable.Repeat("q[tags]=a", 10_000)));

        Assert.That(answer.Errors, Is.EqualTo(["query query.pairs"]));
    }

    [Test]
    public async Task BracketsHaveADepthOfTheirOwn()
    {
        var api = Api.Define(
            "Query", a => a.Get(r => r.Params(p => p.Query("q", Filter)).Action(_ => { })),
            new() { Limits = new() { QueryDepth = 1 } });

        var most = await api.CallAsync("GET", "/?q[name]=a");
        var more = await api.CallAsync("GET", "/?q[range][from]=1");

        Assert.That(most.Status, Is.EqualTo(200));
        Assert.That(more.Errors, Is.EqualTo(["query /q query.depth"]));
    }

    static async Task<string> AnsweredAsync(Api api, string query)
    {
        var answer = await api.CallAsync("GET", "/" + query);
        Assert.That(answer.Fault, Is.Null, query);
        return query + Arrow + (answer.Status == 200 ? answer.Body : string.Join(" | ", answer.Errors));
    }

    static Api Declared(string declaration) => declaration switch
    {
        "text" => Reading(Schema.String, p => p.Query("q")),
        "texts" => Reading(Texts, p => p.Query("q", Texts)),
        "integers" => Reading(Integers, p => p.Query("q", Integers)),
        "integers in brackets" => Reading(Integers, p => p.Query("q", Integers, style: QueryStyle.Brackets)),
        "integers by comma" => Reading(Integers, p => p.Query("q", Integers, style: QueryStyle.Comma)),
        "texts by comma" => Reading(Texts, p => p.Query("q", Texts, style: QueryStyle.Comma)),
        "filter" => Reading(Filter, p => p.Query("q", Filter)),
        _ => Reading(Schema.Integer, p => p
            .Query("q", Schema.Integer)
            .Query("list", Integers).Query("marked", Integers, style: QueryStyle.Brackets).Query("joined", Integers, style: QueryStyle.Comma)
            .Query("deep", Filter, required: true)),
    };

    static Api Reading(Schema schema, Action<ParamsBuilder> declare) => Api.Define("Query", a => a.Get(r => r
        .Params(declare)
        .Status(200, s => s.Expose("q", schema, required: false))
        .Action(call =>
        {
            if (call.Params.Has("q"))
                call.Render("q", call.Params.Get<object?>("q"));
        })));
}
