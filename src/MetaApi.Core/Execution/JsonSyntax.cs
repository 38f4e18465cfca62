using System.Text.Json;

namespace MetaApi.Execution;

internal static class JsonSyntax
{
    /// <summary>Where a text stops being JSON, counted from 1. The platform's message is not passed on: it quotes the text.</summary>
    public static Failure Failure(JsonException malformed) => new(FailureCodes.JsonSyntax,
    [
        new("line", (malformed.LineNumber ?? 0) + 1),
        new("byte", (malformed.BytePositionInLine ?? 0) + 1),
    ]);
}
