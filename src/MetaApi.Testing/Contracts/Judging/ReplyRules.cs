using System.Text.Json.Nodes;
using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Judging;

/// <summary>What must hold of every reply of an operation, whatever was asked.</summary>
internal static class ReplyRules
{
    public static IEnumerable<Fault> Check(ContractOperation operation, Exchange reply)
    {
        if (operation.ResponseOf(reply.Status) is not { } declared)
            return [new($"a declared status: {string.Join(", ", operation.Statuses)}", reply.Shown)];
        return BodyJudge.Of(operation, declared, reply).Concat(HeaderJudge.Of(operation, declared, reply)).Concat(OfProblem(reply));
    }

    static IEnumerable<Fault> OfProblem(Exchange reply)
    {
        if (reply.MediaType != Problem.ContentType || reply.Request.Method == "HEAD" || !reply.TryReadJson(out var json) || json is not JsonObject problem)
            return [];
        return problem["status"] is JsonValue status && status.TryGetValue<int>(out var told) && told == reply.Status
            ? []
            : [new($"a problem that tells the status {reply.Status}", reply.Shown)];
    }
}
