// Users and notes in SQLite: serves the API on http://localhost:5080/api, or writes its document with "export FILE".
using System.CommandLine;
using MetaApi;
using Notes;

var api = Api.Define<NotesApi>();

var file = new Argument<FileInfo>("file") { Description = "Where to write the document." };
var export = new Command("export", "Writes the OpenAPI document. Starts no server and opens no database.") { file };
export.SetAction((command, cancelled) =>
    File.WriteAllTextAsync(command.GetRequiredValue(file).FullName, api.Model.ToOpenApiJson(new() { Servers = ["/api"] }), cancelled));

var serve = new RootCommand("Serves the notes API. Settings of appsettings.json can be given as options, for example --urls or --database.") { export };
serve.TreatUnmatchedTokensAsErrors = false;
serve.SetAction((_, cancelled) => Server.RunAsync(api, args, cancelled));

return await serve.Parse(args).InvokeAsync();
