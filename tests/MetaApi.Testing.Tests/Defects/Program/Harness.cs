using MetaApi;
using Microsoft.AspNetCore.TestHost;

namespace Notes;

/// <summary>Compiled into each copy of the sample: starts it in memory, with a database of its own and a note that has a picture.</summary>
public static class Harness
{
    public const string Writer = "let-me-write";

    public const string Admin = "let-me-delete";

    static readonly Api Served = Declare();

    static int started;

    static Running? running;

    public static Api Declare() => Api.Define<NotesApi>();

    public static SecurityScheme Token => Access.Token;

    public static async Task<ApiTester> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("notes");
        Draw(folder);
        var database = $"file:notes-{Guid.NewGuid():N}-{Interlocked.Increment(ref started)}?mode=memory&cache=shared";
        var app = Server.Build(
            Served,
            ["--hostBuilder:reloadConfigOnChange=false", "--Token", Writer, "--AdminToken", Admin, "--Database", database, "--Pictures", folder.FullName],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.WebHost.UseTestServer();
            });
        var kept = await app.Services.GetRequiredService<Database>().OpenAsync(default);
        await app.Services.GetRequiredService<Database>().CreateAsync(default);
        await app.StartAsync();
        running = new(app, kept, folder);
        return ApiTester.Over(app.GetTestClient(), "/api", running);
    }

    public static Task ResetAsync(ApiTester _) => running!.ResetAsync();

    static void Draw(DirectoryInfo folder)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "2.picture"), [0x89, .. "PNG\r\n\u001a\n"u8]);
        File.WriteAllText(Path.Combine(folder.FullName, "2.type"), "image/png");
    }

    sealed class Running(WebApplication app, System.Data.Common.DbConnection kept, DirectoryInfo folder) : IAsyncDisposable
    {
        public async Task ResetAsync()
        {
            Draw(folder);
            await using var command = kept.CreateCommand();
            command.CommandText = "delete from notes; delete from users; delete from sqlite_sequence; " + Tables.Create;
            await command.ExecuteNonQueryAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await app.DisposeAsync();
            await kept.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }
}
