using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Exporting;

/// <summary>Writes the documents of an API, or tells whether a written one is still true.</summary>
internal sealed class DocumentExport(Api api, ToolConsole console)
{
    const string NameOfOnly = "openapi";

    /// <summary>How the text comes to be.</summary>
    public DocumentOptions Options { get; init; } = new();

    public TextFormat Format { get; init; }

    public async Task<int> RunAsync(ExportTarget target, CancellationToken cancelled)
    {
        if (target.Checked is not null)
            return await CheckAsync(target.Checked, cancelled);
        if (target.Folder is not null)
            await WriteAllAsync(target.Folder, cancelled);
        else if (target.File is not null)
            await WriteAsync(target.File, Options, cancelled);
        else
            await console.Results.Writer.WriteAsync(Written(Options).AsMemory(), cancelled);
        return ExitCode.Fine;
    }

    string Text(WrittenDocument document) => Format is TextFormat.Yaml ? document.Yaml : document.Json;

    /// <summary>The text; what it has no word for is told beside it.</summary>
    string Written(DocumentOptions options)
    {
        var document = DocumentText.Of(api.Model, options);
        foreach (var loss in document.Losses)
            console.Messages.Line(new Styled("not told in OpenAPI 3.0: ", Tone.Warning), $"{loss}");
        return Text(document);
    }

    async Task WriteAllAsync(string folder, CancellationToken cancelled)
    {
        var names = api.Model.Options.Documents.Select(d => (string?)d.Name).DefaultIfEmpty();
        foreach (var name in names)
            await WriteAsync(Path.Combine(folder, (name ?? NameOfOnly) + TextFormats.Extension(Format)), Options with { Document = name }, cancelled);
    }

    async Task WriteAsync(string file, DocumentOptions options, CancellationToken cancelled)
    {
        await DocumentFile.WriteAsync(file, Written(options), cancelled);
        console.Messages.Line(new Styled("Wrote ", Tone.Good), file);
    }

    async Task<int> CheckAsync(string file, CancellationToken cancelled)
    {
        if (DocumentDifference.Between(await DocumentFile.ReadAsync(file, cancelled), Text(DocumentText.Of(api.Model, Options))) is not { } difference)
        {
            console.Messages.Line(file, " says what the declaration says.");
            return ExitCode.Fine;
        }
        console.Results.Line(new Styled($"{file} is stale: ", Tone.Bad), $"{Lines(difference.Count)} (- committed, + declared).");
        foreach (var line in difference.Lines)
            console.Results.Line(line);
        console.Messages.Line($"Write it anew with --output {file} in the place of --check {file}.");
        return ExitCode.Findings;
    }

    static string Lines(int count) => count == 1 ? "1 line differs" : $"{count} lines differ";
}
