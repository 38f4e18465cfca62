using System.Globalization;
using System.Text;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Reading;

/// <summary>
/// A body and what becomes of it, from a file of lines <c>name: content</c>: the <c>schema</c>, an <c>option</c>, the
/// <c>body</c> (<c>\xHH</c> is a byte), and then either the <c>value</c> that the action sees or each <c>error</c>.
/// </summary>
internal sealed record ReadingCase(string Name, Schema Schema, ApiOptions Options, byte[] Body, string Expected)
{
    static readonly string Folder = Path.Combine(Repository.TestProject, "Cases", "Reading");

    public static IEnumerable<ReadingCase> All => Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(Load);

    static ReadingCase Load(string file)
    {
        var lines = File.ReadAllLines(file)
            .Select(line => line.Split(':', 2))
            .ToLookup(parts => parts[0], parts => parts[1].Trim());
        return new(
            Path.ChangeExtension(Path.GetRelativePath(Folder, file), null),
            Some.Named(lines["schema"].Single()),
            lines["option"].Aggregate(new ApiOptions(), WithOption),
            Bytes(lines["body"].Single()),
            string.Join('\n', lines["value"].Concat(lines["error"].Select(e => "body " + e))));
    }

    static ApiOptions WithOption(ApiOptions options, string option) => option.Split(' ') switch
    {
        ["strict"] => options with { Coercion = Coercion.Strict },
        ["nodes", var count] => options with { Limits = options.Limits with { JsonNodes = Number(count) } },
        ["depth", var count] => options with { Limits = options.Limits with { JsonDepth = Number(count) } },
        ["digits", var count] => options with { Limits = options.Limits with { JsonNumberDigits = Number(count) } },
        ["errors", var count] => options with { Limits = options.Limits with { Errors = Number(count) } },
        _ => throw new FormatException($"'{option}' is no option of a case."),
    };

    static byte[] Bytes(string text)
    {
        var pieces = text.Split(@"\x");
        return [.. Encoding.UTF8.GetBytes(pieces[0]), .. pieces.Skip(1).SelectMany(Escaped)];
    }

    static byte[] Escaped(string piece) => [Convert.ToByte(piece[..2], 16), .. Encoding.UTF8.GetBytes(piece[2..])];

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
