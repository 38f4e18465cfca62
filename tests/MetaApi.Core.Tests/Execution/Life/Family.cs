using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>What the design says of errors: which handlers see them, nearest type first, and what answers where none does.</summary>
internal static class Family
{
    static readonly ImmutableDictionary<string, string> Parents = new Dictionary<string, string>
    {
        ["SystemException"] = "Exception",
        ["OperationCanceledException"] = "SystemException",
        ["TaskCanceledException"] = "OperationCanceledException",
        ["InvalidOperationException"] = "SystemException",
        ["NullReferenceException"] = "SystemException",
        ["AggregateException"] = "Exception",
        ["Mishap"] = "Exception",
        ["DeepMishap"] = "Mishap",
        ["DeeperMishap"] = "DeepMishap",
        ["Refusal"] = "ApiException",
        ["DeepRefusal"] = "Refusal",
        ["Breakdown"] = "ApiException",
        ["ParameterInvalidException"] = "ApiException",
        ["RenderingInvalidException"] = "ApiException",
        ["NoMatchingRouteException"] = "ApiException",
        ["MethodNotAllowedException"] = "ApiException",
    }.ToImmutableDictionary();

    /// <summary>The types whose handlers see an error, nearest first. Those of the <c>ApiException</c> family end with it.</summary>
    public static IEnumerable<string> SeenBy(string error)
    {
        for (var type = error; type is not null; type = Parents.GetValueOrDefault(type))
            yield return type;
    }

    public static bool IsCancellation(string error) => error is "OperationCanceledException" or "TaskCanceledException";

    /// <summary>The status and code of an error that nobody handles.</summary>
    public static (int Status, string Code) AnswerOf(string error) => error switch
    {
        "Refusal" => (409, "refused"),
        "DeepRefusal" => (410, "deeply_refused"),
        "Breakdown" => (503, "broken_down"),
        "ParameterInvalidException" => (400, "parameter_invalid"),
        "NoMatchingRouteException" => (404, "no_matching_route"),
        "MethodNotAllowedException" => (405, "method_not_allowed"),
        _ => (500, "internal"),
    };

    /// <summary>The code of a problem that has only a status.</summary>
    public static string CodeOf(int status) => status switch
    {
        400 => "bad_request",
        401 => "unauthorized",
        403 => "forbidden",
        404 => "not_found",
        409 => "conflict",
        503 => "unavailable",
        >= 500 => "internal",
        _ => "error",
    };
}
