using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Rendering;

public sealed class RenderingTests
{
    [Test]
    [Spec("M-193", "M-233")]
    public async Task MembersLeaveInTheOrderOfTheirDeclaration()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("b", Schema.Integer).Expose("a", Schema.Object(o => o.Property("z", Schema.Integer).Property("y", Schema.Integer))))
            .Action(call => call.Render("a", new { y = 1, z = 2 }).Render("b", 3)));

        Assert.That(answer.Body, Is.EqualTo("""{"b":3,"a":{"z":2,"y":1}}"""));
    }

    [Test]
    [Spec("M-186")]
    public async Task KeysLeaveTheSameInOneObject()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.Integer).Expose("b", Schema.Integer))
            .Action(call => call.Render(new { B = 2, A = 1, C = 3 })));

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2}"""));
    }

    [Test]
    public async Task AnOptionalKeyMayStayUnrendered()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.Integer, required: false).Expose("b", Schema.Integer))
            .Action(call => call.Render("b", 2)));

        Assert.That(answer.Body, Is.EqualTo("""{"b":2}"""));
    }

    [Test]
    [Spec("M-193", "W-38")]
    public async Task ARequiredKeyThatStaysUnrenderedIsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.Integer).Expose("b", Schema.Integer))
            .Action(call => call.Render("b", 2)));

        Assert.That(Message(answer), Is.EqualTo("The reply breaks its declaration: '/a' required."));
    }

    [Test]
    [Spec("M-194")]
    public async Task AnUndeclaredKeyIsRenderingInvalidAndSaysWhatIsDeclared()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Action(call => call.Render("a", 1).Render(string.Concat("", "b"), 2)));

        Assert.That(Message(answer), Is.EqualTo("The key 'b' was rendered, which the status 200 does not expose; it exposes 'a'."));
    }

    [Test]
    [Spec("M-205", "W-36")]
    public async Task ABodyWithAnUndeclaredStatusIsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(201, Schema.Integer)
            .Status(200, Schema.Integer)
            .Action(call =>
            {
                call.Status = 202;
                call.Render(1);
            }));

        Assert.That(Message(answer), Is.EqualTo("GET / renders a body with the status 202, which it does not declare; it declares 200, 201."));
    }

    [Test]
    [Spec("M-205")]
    public async Task ABodyWithoutAnyDeclaredStatusIsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Action(call => call.Render(1)));

        Assert.That(Message(answer), Is.EqualTo("GET / renders a body with the status 200, which it does not declare; it declares nothing."));
    }

    [Test]
    public async Task AKeyOfABodyThatIsOneValueIsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(200, Schema.Integer).Action(call => call.Render("a", 1)));

        Assert.That(Message(answer), Is.EqualTo("A key was rendered with the status 200, whose body is one value; render it without a key."));
    }

    [Test]
    public async Task ABodyOf204IsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(204).Action(call => call.Render(1)));

        Assert.That(Message(answer), Is.EqualTo("A body was rendered with the status 204, which is declared without one."));
    }

    [Test]
    [Spec("M-209")]
    public async Task A204LeavesWithoutBodyAndType()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(204).Action(_ => { }));

        Assert.That((answer.Status, answer.Body, answer.ContentType), Is.EqualTo((204, "", (string?)null)));
    }

    [Test]
    [Spec("M-207")]
    public async Task NothingRenderedWhereABodyIsDeclaredIsRenderingInvalid()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(200, Schema.ArrayOf(Schema.Integer)).Action(_ => { }));

        Assert.That(Message(answer), Is.EqualTo("The status 200 declares a body, and nothing was rendered."));
    }

    [Test]
    [Spec("M-203", "M-210")]
    public async Task NothingRenderedAndNothingDeclaredIsAnEmpty200()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Action(_ => { }));

        Assert.That((answer.Status, answer.Body, answer.ContentType), Is.EqualTo((200, "", (string?)null)));
    }

    [Test]
    public async Task AnErrorStatusWithoutABodyIsAProblem()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Status(200, Schema.Integer).Action(call => call.Status = 404));

        Assert.That((answer.Status, answer.ContentType, answer.Code), Is.EqualTo((404, "application/problem+json", "not_found")));
    }

    [Test]
    [Spec("M-203")]
    public async Task TheFirstDeclaredStatusBelow400IsTheDefault()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(404).Status(201, Schema.Integer).Status(200, Schema.Integer)
            .Action(call => call.Render(1)));

        Assert.That(answer.Status, Is.EqualTo(201));
    }

    [Test]
    [Spec("M-192", "M-204")]
    public async Task TheStatusThatWasSetChoosesTheSchema()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, Schema.Object(o => o.Property("a", Schema.Integer)))
            .Status(202, Schema.Object(o => o.Property("b", Schema.Integer)))
            .Before(call => call.Status = 202)
            .Action(call => call.Render(new { a = 1, b = 2 })));

        Assert.That((answer.Status, answer.Body), Is.EqualTo((202, """{"b":2}""")));
    }

    [Test]
    [Spec("M-190")]
    public async Task AKeyRenderedTwiceFailsAtTheCall()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Action(call => call.Render("a", 1).Render("a", 2)));

        Assert.That(Message(answer), Is.EqualTo("The reply already has a value for 'a'; render each key once, and a whole value alone."));
    }

    [Test]
    [Spec("M-190")]
    public async Task AKeyBesideAWholeValueFailsAtTheCall()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Action(call => call.Render("a", 1).Render(new { a = 2 })));

        Assert.That(Message(answer), Is.EqualTo("The reply already has a value; render a whole value once, and alone."));
    }

    [Test]
    [Spec("M-210", "M-213")]
    public async Task ANullableWholeValueMayBeNull()
    {
        var answer = await Support.Rendering.OfAsync(Schema.Integer.Nullable(), null);

        Assert.That((answer.Status, answer.Body, answer.ContentType), Is.EqualTo((200, "null", "application/json")));
    }

    [Test]
    [Spec("M-206", "M-210", "W-03", "W-37")]
    public async Task ASentTextLeavesAsItIs()
    {
        var answer = await Support.Rendering.OfAsync(r => r.StatusText(200, "text/csv").Action(call => call.Send("a,é", "text/csv")));

        Assert.That((answer.Status, answer.Body, answer.ContentType), Is.EqualTo((200, "a,é", "text/csv")));
    }

    [Test]
    public async Task AProblemTakesThePlaceOfWhatWasRendered()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, Schema.Integer)
            .Action(call => call.Render(1).Problem("Too late", 409, "late")));

        Assert.That(answer.Body, Is.EqualTo(
            """{"type":"urn:metaapi:problem:late","title":"The request conflicts with what is there.","status":409,"detail":"Too late","code":"late","traceId":"trace-1"}"""));
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
    }

    [Test]
    public async Task HeadersLeaveWithTheReply()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, Schema.Integer)
            .Action(call => call.SetHeader("ETag", "\"1\"").Render(1)));

        Assert.That(answer.Header("ETag"), Is.EqualTo("\"1\""));
    }

    [Test]
    public async Task AHeaderWithALineBreakFailsAtTheCall()
    {
        var answer = await Support.Rendering.OfAsync(r => r.Action(call => call.SetHeader("X", "a\r\nSet-Cookie: b")));

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Headers.Select(h => h.Key), Has.None.EqualTo("X"));
    }

    [Test]
    public async Task TextsInEveryScriptLeaveAsTheyAre()
    {
        var answer = await Support.Rendering.OfAsync(Schema.String, "é€中<&>'\"\\\n");

        Assert.That(answer.Body, Is.EqualTo("\"é€中<&>'\\\"\\\\\\n\""));
    }

    [Test]
    [Spec("M-255")]
    public async Task ALargeReplyLeavesWhole()
    {
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Schema.String), Enumerable.Repeat(new string('x', 99), 5_000));

        Assert.That(answer.Body, Has.Length.EqualTo((102 * 5_000) + 1));
    }

    static string Message(Answer answer)
    {
        Assert.That(answer.Status, Is.EqualTo(500));
        return answer.Fault!.Message;
    }
}
