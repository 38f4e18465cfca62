using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Waivers;

namespace MetaApi.Tool.Comparing.Reports;

/// <summary>Writes changes for programs: every place of each, nothing grouped.</summary>
internal static class JsonReport
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Judgement judgement) => new JsonObject
    {
        ["summary"] = new JsonObject
        {
            ["breaking"] = judgement.Count(ChangeClass.Breaking),
            ["risky"] = judgement.Count(ChangeClass.Risky),
            ["safe"] = judgement.Count(ChangeClass.Safe),
            ["waived"] = judgement.Waived,
        },
        ["changes"] = new JsonArray([.. judgement.Changes.Select(Change)]),
        ["expiredWaivers"] = new JsonArray([.. judgement.Expired.Select(Waiver)]),
        ["unusedWaivers"] = new JsonArray([.. judgement.Unused.Select(Waiver)]),
    }.ToJsonString(Indented) + "\n";

    static JsonObject Change(JudgedChange judged) => new()
    {
        ["class"] = judged.Change.Class.ToString().ToLowerInvariant(),
        ["rule"] = judged.Change.Rule.Id,
        ["operation"] = judged.Change.Operation.Length == 0 ? null : judged.Change.Operation,
        ["place"] = judged.Change.Place,
        ["document"] = judged.Change.IsInOld ? "old" : "new",
        ["pointer"] = judged.Change.Pointer,
        ["change"] = judged.Change.Sentence,
        ["remedy"] = judged.Change.Class == ChangeClass.Safe ? null : judged.Change.Rule.Remedy,
        ["waiver"] = judged.Waiver is null ? null : Waiver(judged.Waiver),
    };

    static JsonObject Waiver(Waiver waiver) => new()
    {
        ["rule"] = waiver.Rule,
        ["place"] = waiver.Place,
        ["reason"] = waiver.Reason,
        ["expires"] = waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
