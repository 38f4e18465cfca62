using MetaApi;

namespace Notes;

/// <summary>The web host around the API.</summary>
static class Server
{
    public static async Task RunAsync(Api api, string[] args, CancellationToken stopped)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory, // appsettings.json lies there, wherever the program is started from
        });
        builder.Services
            .AddSingleton(new Database(builder.Configuration["Database"] ?? "notes.db"))
            .AddSingleton(new WriteToken(builder.Configuration["Token"] ?? throw new InvalidOperationException("Set 'Token'.")))
            .AddSingleton<UserStore>()
            .AddSingleton<NoteStore>();

        await using var app = builder.Build();
        app.MapMetaApi(api, "/api", options => options.Documents = true);

        await app.Services.GetRequiredService<Database>().CreateAsync(stopped);
        await app.RunAsync(stopped);
    }
}
