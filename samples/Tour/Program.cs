// One scenario for each thing an API does, all in memory: serves them below /api, or writes their document with "export FILE".
using MetaApi;
using Tour;

var api = Api.Define<TourApi>();

if (args is ["export", var file])
{
    File.WriteAllText(file, api.Model.ToOpenApiJson(new() { Servers = ["/api"] }));
    return;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<NoteStore>();

var app = builder.Build();
app.MapMetaApi(api, "/api", options => options.Documents = true);
app.Run();
