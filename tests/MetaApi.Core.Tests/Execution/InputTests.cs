using System.Text;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class InputTests
{
    [Test]
    [Spec("M-156", "M-159", "M-169", "W-30")]
    public async Task ErrorsOfAllPlacesComeInOneReply()
    {
        var api = Api.Define("Inputs", a => a.Post("/:id", r => r
            .Params(p => p
                .Path("id", Schema.Integer)
                .Query("limit", Schema.Integer.Between(1, 9))
                .Header("X-Tenant", required: true)
                .Cookie("theme", Schema.String.OneOf("dark", "light"))
                .Property("person", Some.Person, required: true))
            .Action(_ => { })));

        var answer = await api.SendAsync(new FakeRequest("POST", "/x?limit=10")
            .WithHeader("Cookie", "theme=blue")
            .WithJson("""{"person":{"age":-1,"home":{"street":""}}}"""));

        Assert.That(answer.Status, Is.EqualTo(400));
        Assert.That(answer.Errors, Is.EqualTo((string[])
        [
            "path /id type", "query /limit max", "header /X-Tenant required", "cookie /theme enum",
            "body /person/age min", "body /person/home/street minLength", "body /person/name required",
        ]));
    }

    [Test]
    [Spec("W-29", "W-61")]
    public async Task TheReplyOfAnInvalidRequestIsAProblem()
    {
        var api = Api.Define("Inputs", a => a.Get(r => r.Params(p => p.Query("n", Schema.String.Length(0, 1))).Action(_ => { })));

        var answer = await api.CallAsync("GET", "/?n=canary");

        Assert.That(answer.ContentType, Is.EqualTo("application/problem+json"));
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
        Assert.That(answer.Body, Is.EqualTo("""
            {"type":"urn:metaapi:problem:parameter_invalid","title":"The request breaks its declaration.","status":400,"code":"parameter_invalid","errors":[{"in":"query","pointer":"/n","code":"maxLength","params":{"limit":1},"message":"This text must have at most 1 character."}],"traceId":"trace-1"}
            """));
    }

    [Test]
    public async Task TheStatusOfAnInvalidRequestMayBe422()
    {
        var api = Api.Define("Inputs", a => a.Get(r => r.Params(p => p.Query("n", required: true)).Action(_ => { })), new() { InvalidStatus = 422 });

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((422, "parameter_invalid")));
    }

    [Test]
    public async Task AtMostAHundredErrorsAreTold()
    {
        var api = Body(Schema.ArrayOf(Schema.Integer));

        var answer = await api.CallAsync("POST", "/", "[" + string.Join(',', Enumerable.Repeat("\"x\"", 500)) + "]");

        Assert.That(answer.Errors, Has.Count.EqualTo(100));
    }

    [Test]
    public async Task TheErrorsFitInto16KiB()
    {
        var allowed = Enumerable.Range(0, 500).Select(i => $"value number {i}").ToArray();
        var api = Body(Schema.ArrayOf(Schema.String.OneOf(allowed)));

        var answer = await api.CallAsync("POST", "/", """["x","y","z"]""");

        Assert.That(Encoding.UTF8.GetByteCount(answer.Body), Is.LessThanOrEqualTo(16 * 1024));
    }

    [Test]
    [Spec("M-144", "M-160")]
    public async Task OneNameInTwoPlacesIsReadFromEach()
    {
        var api = Api.Define("Inputs", a => a.Get("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Query("id", Schema.Integer).Query("other"))
            .Status(200, Schema.ArrayOf(Schema.Integer))
            .Action(call => call.Render(new[] { call.Params.Get<int>("id", InputPlace.Path), call.Params.Get<int>("id", InputPlace.Query) }))));

        var answer = await api.CallAsync("GET", "/1?id=2");

        Assert.That(answer.Body, Is.EqualTo("[1,2]"));
    }

    [Test]
    public async Task ANameInTwoPlacesAsksWhichOne()
    {
        var api = Api.Define("Inputs", a => a.Get("/:id", r => r
            .Params(p => p.Query("id"))
            .Action(call => call.Params.Get<string>("id"))));

        var answer = await api.CallAsync("GET", "/1?id=2");

        Assert.That(answer.Fault?.Message, Does.StartWith("'id' is declared in Query and Path; say which one is meant."));
    }

    [Test]
    public async Task AnUndeclaredNameIsAFaultThatTellsTheDeclaredOnes()
    {
        var api = Api.Define("Inputs", a => a.Get(r => r
            .Params(p => p.Query("a").Query("b"))
            .Action(call => call.Params.Get<string>("c"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Fault?.Message, Does.StartWith("No input 'c' is declared here; declared are 'a', 'b'."));
    }

    [Test]
    [Spec("M-164")]
    public async Task MissingNullAndPresentAreThreeThings()
    {
        var api = Api.Define("Inputs", a => a.Post(r => r
            .Params(p => p.Property("a", Schema.Integer.Nullable()).Property("b", Schema.Integer.Nullable()).Property("c", Schema.Integer.Default(5)))
            .Status(200, Schema.ArrayOf(Schema.Any))
            .Action(call => call.Render(new object?[]
            {
                call.Params.Has("a"), call.Params.Has("b"), call.Params.Has("c"),
                call.Params.Get<int?>("a"), call.Params.Get<int?>("b"), call.Params.Get<int>("c"),
            }))));

        var answer = await api.CallAsync("POST", "/", """{"a":null}""");

        Assert.That(answer.Body, Is.EqualTo("[true,false,false,null,null,5]"));
    }

    [Test]
    public async Task TypedKeysAreReadAsTheirType()
    {
        var id = Param.Path<int>("id");
        var limit = Param.Query<byte>("limit", Schema.Integer.Between(1, 100).Default(20));
        var after = Param.Query<DateOnly?>("after");
        var tags = Param.Query<string[]>("tag");
        var tenant = Param.Header<string>("X-Tenant");
        var size = Param.Property<decimal>("size");
        var api = Api.Define("Inputs", a => a.Post("/:id", r => r
            .Params(p => p.Use(id).Use(limit).Use(after).Use(tags).Use(tenant, required: true).Use(size))
            .Status(200, Schema.ArrayOf(Schema.Any))
            .Action(call => call.Render(new object?[]
            {
                call.Get(id), call.Get(limit), call.Get(after), call.Get(tags), call.Get(tenant), call.Get(size),
            }))));

        var answer = await api.SendAsync(new FakeRequest("POST", "/7?tag=a&tag=b").WithHeader("x-tenant", "t").WithJson("""{"size":1.5}"""));

        Assert.That(answer.Fault, Is.Null);
        Assert.That(answer.Body, Is.EqualTo("""[7,20,null,["a","b"],"t",1.5]"""));
    }

    [Test]
    public async Task ATypedKeyKeepsTheRangeOfItsType()
    {
        var small = Param.Query<byte>("small");
        var api = Api.Define("Inputs", a => a.Get(r => r.Params(p => p.Use(small)).Action(_ => { })));

        var answer = await api.CallAsync("GET", "/?small=256");

        Assert.That(answer.Errors, Is.EqualTo((string[])["query /small max"]).Or.EqualTo((string[])["query /small range"]));
    }

    [Test]
    public async Task ATypedKeyThatTheRouteDoesNotDeclareIsAFault()
    {
        var api = Api.Define("Inputs", a => a.Get(r => r.Action(call => call.Get(Param.Query<int>("n")))));

        var answer = await api.CallAsync("GET", "/?n=5");

        Assert.That(answer.Fault?.Message, Does.StartWith("No input 'n' is declared here; none is."));
    }

    [Test]
    public void AKeyOfATypeWithoutSchemaFailsWhereItIsMade()
    {
        Assert.That(() => Param.Query<Version>("version"), Throws.ArgumentException.With.Message.StartsWith(
            "The type Version implies no schema; give one to the key of 'version'."));
        Assert.That(() => Param.Query<int>("n", Schema.String), Throws.ArgumentException.With.Message.StartsWith(
            "Values of the schema of 'n' do not fit into the type int."));
    }

    [TestCase("application/json", 200)]
    [TestCase("Application/JSON; Charset=\"UTF-8\"", 200)]
    [TestCase("application/merge-patch+json", 200)]
    [TestCase("application/json;", 200)]
    [TestCase("application/json; charset=utf-16", 415)]
    [TestCase("application/json; charset=utf-7", 415)]
    [TestCase("application/jsonx", 415)]
    [TestCase("text/json", 415)]
    [TestCase("text/plain", 415)]
    [TestCase("application/x-www-form-urlencoded", 415)]
    [TestCase("", 415)]
    [TestCase(null, 415)]
    [Spec("M-173", "M-174", "W-32")]
    public async Task ABodyIsJsonInUtf8(string? contentType, int status)
    {
        var api = Body(Schema.ArrayOf(Schema.Integer));

        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody("[1]"u8.ToArray(), contentType));

        Assert.That(answer.Status, Is.EqualTo(status));
    }

    [Test]
    public async Task ABodyLargerThanTheLimitIs413()
    {
        var api = Body(Schema.String);

        var answer = await api.CallAsync("POST", "/", $"\"{new string('a', 1024 * 1024)}\"");

        Assert.That((answer.Status, answer.Code), Is.EqualTo((413, "body_too_large")));
    }

    [TestCase("", "body /name required")]
    [TestCase("null", "body type")]
    [TestCase("[]", "body type")]
    [TestCase("\"text\"", "body type")]
    [TestCase("{}", "body /name required")]
    [TestCase("{\"name\":\"\"}", "body /name minLength")]
    [TestCase("{\"name\":\"a\",\"name\":\"b\"}", "body json.duplicate")]
    [TestCase("{\"name\":", "body json.syntax")]
    [Spec("M-173", "M-175", "M-179", "W-22", "W-32")]
    public async Task ABodyOfPropertiesIsAnObject(string json, string error)
    {
        var api = Api.Define("Inputs", a => a.Post(r => r.Params(p => p.Param("name", Schema.String.Length(1), required: true)).Action(_ => { })));

        var answer = await api.CallAsync("POST", "/", json);

        Assert.That(answer.Errors, Is.EqualTo((string[])[error]));
    }

    [Test]
    [Spec("M-172")]
    public async Task ABodyThatNobodyDeclaredIsNotRead()
    {
        var request = new FakeRequest("POST", "/").WithBody("not json"u8.ToArray(), "text/plain");
        var api = Api.Define("Inputs", a => a.Post(r => r.Action(_ => { })));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, request.BodyReads), Is.EqualTo((200, 0)));
    }

    [Test]
    [Spec("M-131", "M-132", "M-133", "M-176")]
    public async Task AFloatingParamIsReadWhereItsMethodAndPathSay()
    {
        var api = Api.Define("Inputs", a => a.Namespace("/:id", n => n
            .Params(p => p.Param("id", Schema.Integer).Param("n", Schema.Integer))
            .Get(Sum).Delete(Sum).Post(Sum)));

        var get = await api.CallAsync("GET", "/1?n=2");
        var delete = await api.CallAsync("DELETE", "/1?n=3");
        var post = await api.CallAsync("POST", "/1?n=9", """{"n":4}""");

        Assert.That((get.Body, delete.Body, post.Body), Is.EqualTo(("3", "4", "5")));

        static void Sum(ApiRouteBuilder route) => route
            .Status(200, Schema.Integer)
            .Action(call => call.Render(call.Params.Get<int>("id") + call.Params.Get<int>("n")));
    }

    [Test]
    public async Task NumbersConvertWhereNoDigitIsLost()
    {
        var api = Api.Define("Inputs", a => a.Get(r => r
            .Params(p => p.Query("n", Schema.Integer))
            .Status(200, Schema.Integer)
            .Action(call => call.Render(call.Params.Get<byte>("n")))));

        var fits = await api.CallAsync("GET", "/?n=255");
        var loses = await api.CallAsync("GET", "/?n=256");

        Assert.That(fits.Body, Is.EqualTo("255"));
        Assert.That((loses.Status, loses.Errors), Is.EqualTo((400, (string[])["query /n range"])));
    }

    static Api Body(Schema schema) => Api.Define("Inputs", a => a.Post(r => r.Params(p => p.Body(schema)).Action(_ => { })));
}
