using System.CommandLine;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Exporting;
using MetaApi.Tool.Loading;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>The words by which a command is told documents: files, or assemblies and projects whose documents are meant.</summary>
internal sealed class DocumentWords
{
    public const string Inputs = "an OpenAPI document (.json, .yaml), an assembly (.dll), a project (.csproj) or its folder";

    readonly ApiWords words = new();

    readonly Option<string?> document = new("--document") { Description = "The declared document of an API that is meant; the first without it.", HelpName = "name" };

    public void AddTo(Command command)
    {
        command.Options.Add(document);
        words.AddTo(command);
    }

    /// <exception cref="ToolException">There is no such document, or it is none that is understood.</exception>
    /// <exception cref="ApiDeclarationException">The declaration of the API has mistakes.</exception>
    public async Task<SourceDocument> ReadAsync(ParseResult parsed, string input, ToolConsole console, CancellationToken cancelled)
    {
        if (DocumentReader.IsDocument(input))
            return await DocumentReader.ReadAsync(input, cancelled);
        var loaded = await ApiLoader.LoadAsync(words.Request(parsed, input), console, cancelled);
        return DocumentReader.Parse(input, DocumentText.Of(loaded.Api.Model, new() { Document = parsed.GetValue(document) }).Json);
    }
}
