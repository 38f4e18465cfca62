using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>
/// A repeated key is refused at every depth, however it is spelled, so that nobody behind us takes another of its values than we do. The judge of the
/// generated texts is System.Text.Json, told to refuse duplicates.
/// </summary>
public sealed class DuplicateKeyTests
{
    static readonly string[] Keys = ["a", "\\u0061", "A", "\u00E9", "e\u0301", "\\u00e9", "", "a b", "\\u0000", "name", "n\\u0061me"];

    static readonly Schema[] Readers =
    [
        Schema.Any,
        Schema.MapOf(Schema.Any),
        Schema.Object(o => o.Property("name", Schema.Any).Property("a", Schema.Any)),
        Schema.AnyOf(Schema.Object(o => o.Property("name", Schema.Any).Property("a", Schema.Any)), Schema.ArrayOf(Schema.Any)),
    ];

    static IEnumerable<JsonFile> Files => JsonFiles.Parsing.Concat(JsonFiles.Transform).Where(f =>
        f.Name.StartsWith("y_object_duplicated_key", StringComparison.Ordinal) || f.Name.StartsWith("object_same_key", StringComparison.Ordinal));

    [Test]
    public void FiveFilesRepeatAKey() => Assert.That(Files.Count(), Is.EqualTo(5));

    [TestCaseSource(nameof(Files))]
    public async Task AFileThatRepeatsAKeyIsRefused(JsonFile file)
    {
        foreach (var reader in Readers)
            Assert.That(await Bodies.ReadAsync(reader, System.Text.Encoding.UTF8.GetString(file.Bytes)), Is.EqualTo("body json.duplicate"));
    }

    [Test]
    public async Task ARepeatedKeyIsRefusedAtEveryOfEightLevelsAndNothingElseIs()
    {
        var random = new Random(20_261);
        var strict = new JsonDocumentOptions { AllowDuplicateProperties = false };
        var refusals = 0;

        for (var i = 0; i < TestScale.Of(normal: 2000, full: 100_000); i++)
        {
            var text = SomeObject(random, 8);
            var isRepeated = !IsRead(text, strict);
            var reader = Readers[i % Readers.Length];
            var said = await Bodies.ReadAsync(reader, text);
            Assert.That(said.EndsWith("json.duplicate", StringComparison.Ordinal), Is.EqualTo(isRepeated), $"{text}: {said}");
            refusals += isRepeated ? 1 : 0;
        }

        Assert.That(refusals, Is.GreaterThan(400));
    }

    static bool IsRead(string text, JsonDocumentOptions options)
    {
        try
        {
            JsonDocument.Parse(text, options).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static string SomeObject(Random random, int depth)
    {
        var members = Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"\"{Keys[random.Next(Keys.Length)]}\":{SomeValue(random, depth - 1)}");
        return $"{{{string.Join(',', members)}}}";
    }

    static string SomeValue(Random random, int depth) => depth == 0 ? "1" : random.Next(6) switch
    {
        0 => $"[{SomeObject(random, depth)}]",
        < 4 => SomeObject(random, depth),
        _ => "\"x\"",
    };
}
