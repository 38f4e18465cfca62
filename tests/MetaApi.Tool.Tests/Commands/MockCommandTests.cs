using MetaApi.Tool.Commands;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Commands;

public sealed class MockCommandTests
{
    static readonly string Shop = Repository.PathOf("tests", "MetaApi.Tool.Tests", "Mocking", "shop.yaml");

    [Test]
    public async Task ItTellsItsAddressAndRoutesAnswersAndEndsWhenItIsTold()
    {
        using var ended = new CancellationTokenSource();
        var results = new HeardWriter("/events");
        var console = new ToolConsole(new(results, ConsoleLook.Plain), new(TextWriter.Null, ConsoleLook.Plain));

        var run = CommandLine.RunAsync(["mock", Shop], console, ended.Token);
        var said = await results.Heard;
        using var client = new HttpClient();
        var address = said.Split(' ')[2].TrimEnd(',');
        var reply = await client.GetAsync(new Uri($"{address}/items?limit=5"));
        await ended.CancelAsync();

        Assert.That(await run, Is.EqualTo(ExitCode.Fine));
        Assert.That((int)reply.StatusCode, Is.EqualTo(200));
        Approved.Text("Commands/mock.txt", said.Replace(new Uri(address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture), "PORT"));
    }

    [TestCase("There is no file 'nothing.yaml'.", "nothing.yaml")]
    [TestCase("'pi' is no port; give a number up to 65535.", "shop.yaml", "--port", "pi")]
    [TestCase("'everywhere' is no IP address.", "shop.yaml", "--host", "everywhere")]
    public async Task WrongWordsAreTold(string expected, params string[] arguments)
    {
        var run = await ToolRun.OfAsync(["mock", .. arguments.Select(a => a == "shop.yaml" ? Shop : a)]);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Unusable));
        Assert.That(run.Messages, Does.Contain(expected));
    }
}
