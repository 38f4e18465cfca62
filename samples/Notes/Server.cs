using MetaApi;

namespace Notes;

/// <summary>The web host around the API.</summary>
static class Server
{
    public static async Task RunAsync(Api api, string[] args, CancellationToken stopped)
    {
        await using var app = Build(api, args);
        await app.Services.GetRequiredService<Database>().CreateAsync(stopped);
        await app.RunAsync(stopped);
    }

    /// <summary>The host before it starts. Tests change where it listens.</summary>
    public static WebApplication Build(Api api, string[] args, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory, // appsettings.json lies there, wherever the program is started from
        });
        builder.Services
            .AddSingleton(new Database(builder.Configuration["Database"] ?? "notes.db"))
            .AddSingleton(new Access(Setting(builder, "Token"), Setting(builder, "AdminToken")))
            .AddSingleton(new PictureStore(builder.Configuration["Pictures"] ?? "pictures"))
            .AddSingleton<UserStore>()
            .AddSingleton<NoteChanges>()
            .AddSingleton<NoteStore>();
        builder.Services.AddAuthorization().AddAuthentication()
            .AddMetaApiKey(Access.Token, (token, services, _) => services.GetRequiredService<Access>().Find(token));
        change?.Invoke(builder);

        var app = builder.Build();
        app.MapMetaApi(api, "/api", options => options.Documents = true);
        return app;
    }

    static string Setting(WebApplicationBuilder builder, string name) =>
        builder.Configuration[name] ?? throw new InvalidOperationException($"Set '{name}'.");
}
