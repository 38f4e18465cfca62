using System.Net.Http.Headers;
using System.Text;
using MetaApi.Calls;

namespace MetaApi.Tests.Hosting;

/// <summary>Names that clients give to files, and paths that they ask for.</summary>
public sealed class FileNameTests
{
    [Test]
    public async Task EveryNaughtyNameIsDownloadedAsItIsCleaned()
    {
        var names = NaughtyStrings.All;
        await using var host = await TestHost.ServingAsync(api => api.Get("/:index", r => r
            .Params(p => p.Path("index", Schema.Integer))
            .Action(call => call.SendFile(new MemoryStream("content"u8.ToArray()), options: new() { DownloadName = names[call.Params.Get<int>("index")] }))));

        for (var i = 0; i < names.Count; i++)
        {
            var reply = await host.SendAsync($"GET /api/{i}");

            var header = reply.Header("Content-Disposition")!;
            var parsed = ContentDispositionHeaderValue.Parse(header);
            Assert.That((reply.Status, reply.Text, parsed.DispositionType), Is.EqualTo((200, "content", "attachment")), names[i]);
            Assert.That(parsed.FileNameStar, Is.EqualTo(DownloadName.Of(names[i])));
            Assert.That(header, Is.All.InRange(' ', '~'));
        }
        Assert.That((names.Count, host.Log.Loud.Count), Is.EqualTo((511, 0)));
    }

    [Test]
    public async Task EveryNaughtyNameIsUploadedAsItIsAndStoredAsItIsCleaned()
    {
        var folder = Directory.CreateTempSubdirectory("metaapi-uploads");
        try
        {
            var root = folder.CreateSubdirectory("inside").FullName;
            await using var host = await TestHost.ServingAsync(api => api.Post(r => r
                .Params(p => p.File("data", required: true))
                .Action(async (Call call, UploadedFile data) =>
                {
                    await using var target = File.Create(SafePath.Under(root, data.SafeName));
                    await data.CopyToAsync(target, call.Cancelled);
                    call.Send(data.Name);
                })));

            foreach (var name in NaughtyStrings.All.Concat(["../../x", "..\\..\\x", "/etc/cron.d/x", "C:\\x", "a\0b", "CON", "a:b", "", "."]))
            {
                using var connection = await host.ConnectAsync();
                await connection.SendAsync(Multipart.Request("POST /api", Multipart.Form(Extended(name))));

                Assert.That((await connection.ReceiveAsync()).ToString(), Is.EqualTo($"200 {Sound(name)}"));
            }
            Assert.That(folder.GetFileSystemInfos("*", SearchOption.AllDirectories).Where(f => f.FullName != root).Select(f => Path.GetDirectoryName(f.FullName)), Is.All.EqualTo(root));
            Assert.That(host.Log.Loud, Is.Empty);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestCase("a.png", "a.png")]
    [TestCase("é 日本 😀.png", "é 日本 😀.png")]
    [TestCase("a%22b%0D%0Ac", "a\"b\r\nc")]
    [TestCase("50%.png", "50%.png")]
    [TestCase("a\\\"b\\\\c", "a\"b\\c")]
    [TestCase("C:\\fakepath\\x.png", "C:\\fakepath\\x.png")]
    [TestCase("a;b=c", "a;b=c")]
    public async Task ANameBetweenQuotesIsReadAsBrowsersWriteIt(string written, string read)
    {
        await using var host = await TestHost.ServingAsync(api => api.Post(r => r.Params(p => p.File("data", required: true)).Action((Call call, UploadedFile data) => { call.Send(data.Name); })));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(Multipart.Request("POST /api", Multipart.Form(Multipart.File("data", written, [1]))));

        Assert.That((await connection.ReceiveAsync()).ToString(), Is.EqualTo($"200 {read}"));
    }

    [Test]
    public async Task NoSpellingOfAPathLeavesTheFolder()
    {
        var folder = Directory.CreateTempSubdirectory("metaapi-paths");
        try
        {
            var root = folder.CreateSubdirectory("root");
            root.CreateSubdirectory("sub");
            File.WriteAllText(Path.Join(folder.FullName, "secret.txt"), "secret");
            File.WriteAllText(Path.Join(root.FullName, "sub", "a.txt"), "public");
            await using var host = await TestHost.ServingAsync(api => api.Get("/files/*path", r => r
                .Params(p => p.Path("path"))
                .RescueError<FileNotFoundException>(404, (_, _) => { })
                .StatusFile(200)
                .Action(call => call.SendFile(SafePath.Under(root.FullName, call.Params.Get<string>("path"))))));

            var sound = await host.SendAsync("GET /api/files/sub/a.txt");
            foreach (var target in Targets(folder.FullName))
            {
                var reply = await host.SendAsync($"GET /api/files/{target}");

                Assert.That(reply.Status, Is.AnyOf(400, 404), target);
                Assert.That(reply.Text, Does.Not.Contain("secret"), target);
            }
            Assert.That(sound.ToString(), Is.EqualTo("200 public"));
            Assert.That(host.Log.Loud, Is.Empty);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Ways out of a folder, each written in several ways.</summary>
    static IEnumerable<string> Targets(string outside)
    {
        string[] ways =
        [
            "../secret.txt", "sub/../../secret.txt", "..\\secret.txt", "sub\\..\\..\\secret.txt", outside + "/secret.txt", "/" + outside + "/secret.txt", "C:\\secret.txt",
            "\\\\h\\s", "~/secret.txt", "..;/secret.txt", ".../secret.txt", "sub/..\\../secret.txt", "sub/.../../secret.txt", "sub\0/../../secret.txt", "file:///etc/passwd",
            "..%2fsecret.txt",
        ];
        foreach (var way in ways)
        {
            yield return Uri.EscapeDataString(way);
            yield return Uri.EscapeDataString(way).Replace(".", "%2e", StringComparison.Ordinal);
            yield return Uri.EscapeDataString(way).Replace("%2F", "/", StringComparison.Ordinal).Replace("..", "%2E%2e", StringComparison.Ordinal);
            yield return Uri.EscapeDataString(Uri.EscapeDataString(way));
        }
    }

    /// <summary>A file whose name is written in the extended way, in which every character can be.</summary>
    static byte[] Extended(string name) => Multipart.Part($"Content-Disposition: form-data; name=data; filename*=UTF-8''{Uri.EscapeDataString(Sound(name))}\r\n", "x");

    /// <summary>Half a character cannot be sent.</summary>
    static string Sound(string name) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name));
}
