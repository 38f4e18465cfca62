using System.Text;
using System.Text.Json.Nodes;
using MetaApi.Calls;
using MetaApi.Schemas.Wording;

namespace MetaApi.Model.Examples;

/// <summary>The problem that answers an example, as far as the declaration tells it: its single errors and its trace are left to the call.</summary>
internal static class ExampleProblem
{
    public static byte[] Json(WrittenExample written, ApiOptions options)
    {
        var problem = Of(written, options);
        var json = new JsonObject { ["type"] = problem.Type, ["title"] = problem.Title, ["status"] = problem.Status };
        if (written.Example.ProblemDetail is { } detail)
            json.Add("detail", detail);
        json.Add("code", problem.Code);
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    static Problem Of(WrittenExample written, ApiOptions options)
    {
        var (status, code) = (written.Example.Status, written.Example.ProblemCode);
        var isOfInputs = code is null && status == options.InvalidStatus && !(written.IsBodyValid && written.Inputs.All(i => i.IsValid));
        return isOfInputs
            ? new(status, ProblemCodes.ParameterInvalid, options.Messages.Text(BuiltInMessages.Complete, ProblemCodes.ParameterInvalid))
            : StatusProblems.Of(status, code);
    }
}
