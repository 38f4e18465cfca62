using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>What the sample does with what it is sent, beyond the statuses that it answers.</summary>
public sealed class PetstoreTests
{
    const string Page = "samples/Petstore/README.md";

    static readonly byte[] Png = [0x89, .. "PNG\r\n\u001a\n"u8, 1, 2, 3];

    ProbedSample sample = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => sample = await ProbedSample.StartAsync(Sample.Petstore, "/api/v3");

    [OneTimeTearDown]
    public void End() => sample.Dispose();

    [Test]
    public async Task EveryCommandOfThePageAnswersAsItSays()
    {
        using var own = new TemporaryFolder();
        using var fresh = await RunningProgram.StartAsync(Sample.Petstore.Program, own.Path);
        var steps = SessionStep.Of(Page).ToList();

        var wrong = steps.Select(step => step.Try(fresh.Address, own.Path)).OfType<string>().ToList();

        Assert.That(steps, Has.Count.EqualTo(10));
        Assert.That(wrong.Count, Is.Zero, () => string.Join('\n', wrong));
    }

    [Test]
    public async Task AnUploadIsKeptUnderANameOfTheServersOwn()
    {
        using var reply = await UploadAsync("2", Png, "../../evil.html");

        Assert.That(await reply.Content.ReadAsStringAsync(), Is.EqualTo("""{"code":200,"type":"image/png","message":"11 bytes are stored."}"""));
        var stored = Directory.GetFiles(sample.Folder.PathOf("images")).Single(file => new FileInfo(file).Length == Png.Length);
        Assert.That(Path.GetFileName(stored), Does.Match("^[0-9a-f]{32}\\.png$"));
        Assert.That(File.ReadAllBytes(stored), Is.EqualTo(Png));
    }

    [Test]
    public async Task AnUploadThatIsRefusedLeavesNothing()
    {
        Directory.CreateDirectory(sample.Folder.PathOf("images"));
        var before = Directory.GetFiles(sample.Folder.PathOf("images"));

        using var tooLarge = await UploadAsync("2", [.. Png, .. new byte[1024 * 1024]], "x");
        using var noImage = await UploadAsync("2", "<html>"u8.ToArray(), "x");
        using var noPet = await UploadAsync("99", Png, "x");

        Assert.That(Directory.GetFiles(sample.Folder.PathOf("images")), Is.EquivalentTo(before));
    }

    [Test]
    public async Task PasswordsAndTokensAreNeitherShownNorStored()
    {
        using var created = await sample.Client.PostAsJsonAsync($"{sample.Root}/user", new { username = "ida", password = Login.Password });
        var token = await Login.AsAsync(sample, "ida");

        var shown = await sample.Client.GetStringAsync($"{sample.Root}/user/ida");

        Assert.That(await created.Content.ReadAsStringAsync() + shown, Does.Contain("ida").And.Not.Contain("assword").And.Not.Contain(Login.Password));
        var stored = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(sample.Folder.PathOf("petstore.db")));
        Assert.That(stored, Does.Contain("ida").And.Not.Contain(Login.Password).And.Not.Contain(token));
    }

    [Test]
    public async Task LoginTellsHowOftenAndHowLongTheTokenMayBeUsed()
    {
        using var created = await sample.Client.PostAsJsonAsync($"{sample.Root}/user", new { username = "joe", password = Login.Password });

        using var reply = await sample.Client.GetAsync($"{sample.Root}/user/login?username=joe&password={Uri.EscapeDataString(Login.Password)}");

        Assert.That(reply.Headers.GetValues("X-Rate-Limit"), Is.EqualTo(new[] { "1000" }));
        Assert.That(reply.Headers.GetValues("X-Expires-After").Single(), Does.Match("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    }

    [Test]
    public async Task AMissingScopeIsNamed()
    {
        using var request = new Probe("GET", "/pet/findByStatus", 403) { Headers = [Refusals.Reader] }.Request(sample.Root);

        using var reply = await sample.Client.SendAsync(request);

        Assert.That(
            reply.Headers.WwwAuthenticate.ToString(),
            Is.EqualTo("""Bearer realm="petstore_auth", error="insufficient_scope", scope="write:pets read:pets" """.TrimEnd()));
    }

    [Test]
    public async Task AListOfUsersIsCreatedAsAWholeOrNotAtAll()
    {
        using var refused = await sample.Client.PostAsJsonAsync(
            $"{sample.Root}/user/createWithList", new[] { new { username = "kim", password = "x" }, new { username = "user1", password = "x" } });

        using var kim = await sample.Client.GetAsync($"{sample.Root}/user/kim");

        Assert.That(((int)refused.StatusCode, (int)kim.StatusCode), Is.EqualTo((409, 404)));
    }

    [Test]
    public async Task WhatWasNotChosenIsAssigned()
    {
        using var request = new Probe("POST", "/pet", 200) { Headers = [Refusals.Writer], Json = """{"name":"Bo","photoUrls":[]}""" }.Request(sample.Root);

        using var reply = await sample.Client.SendAsync(request);

        var pet = JsonNode.Parse(await reply.Content.ReadAsStringAsync())!;
        Assert.That(((long)pet["id"]!, (string?)pet["status"], pet["category"]), Is.EqualTo((4L, "available", (JsonNode?)null)));
    }

    [TestCase("3.1")]
    [TestCase("3.0")]
    public void TheDocumentIsSoundForTwoValidators(string version)
    {
        var file = sample.Folder.PathOf($"openapi-{version}.json");
        var export = MetaApiTool.Run("export", Sample.Petstore.Program, "--format", version, "--output", file);
        Assert.That(export.ExitCode, Is.Zero, export.Output);

        ToolResult[] judgements = [DocumentValidators.Schema(file), DocumentValidators.Redocly(file)];

        Assert.That(judgements.Select(judgement => judgement.ExitCode), Has.All.Zero, () => string.Join('\n', judgements.Select(j => j.Output)));
    }

    async Task<HttpResponseMessage> UploadAsync(string pet, byte[] image, string metadata)
    {
        var path = $"/pet/{pet}/uploadImage?additionalMetadata={Uri.EscapeDataString(metadata)}";
        using var request = new Probe("POST", path, 200) { Bytes = image, Type = "application/octet-stream", Headers = [Refusals.Writer] }.Request(sample.Root);
        return await sample.Client.SendAsync(request);
    }
}
