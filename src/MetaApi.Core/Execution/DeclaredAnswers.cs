using System.Collections.Frozen;
using MetaApi.Calls;
using MetaApi.Model;

namespace MetaApi.Execution;

/// <summary>
/// The answers that the document of a route tells of, as far as they are not rendered by their schema: its own, those of its hooks, rescues and policies,
/// what its inputs imply, and a failure of the program, 500. A host that is strict sends no other.
/// </summary>
internal sealed class DeclaredAnswers
{
    readonly ApiRoute route;

    readonly FrozenDictionary<int, Response> answers;

    readonly FrozenSet<int> besideProblems;

    DeclaredAnswers(ApiRoute route, FrozenDictionary<int, Response> answers, FrozenSet<int> besideProblems) =>
        (this.route, this.answers, this.besideProblems) = (route, answers, besideProblems);

    public static DeclaredAnswers For(ApiRoute route, ApiOptions options)
    {
        var implied = new ImpliedResponses(route, options);
        IEnumerable<Response> always = route.DeclaresSuccess ? [new(500, null)] : [new(200, null), new(500, null)];
        var all = route.Meta.Responses.Concat(implied.Undeclared).Concat(always);
        return new(route, all.DistinctBy(r => r.Status).ToFrozenDictionary(r => r.Status), [.. implied.ProblemsBesideBodies, 500]);
    }

    /// <summary>Asks whether an answer may leave, whatever its body.</summary>
    /// <exception cref="RenderingInvalidException">The route does not declare it, and the host is strict.</exception>
    public void Check(Call call, int status)
    {
        if (!answers.ContainsKey(status))
            Refuse(call, status, RenderingMistakes.UndeclaredAnswer(route, status));
    }

    /// <summary>Asks whether a problem may leave.</summary>
    /// <exception cref="RenderingInvalidException">The route does not declare it, and the host is strict.</exception>
    public void CheckProblem(Call call, int status)
    {
        Check(call, status);
        if (answers.TryGetValue(status, out var declared) && !declared.IsProblem && status >= 400 && !besideProblems.Contains(status))
            Refuse(call, status, RenderingMistakes.ProblemInstead(route, declared));
    }

    /// <summary>Asks whether a text may leave. A route that declares no success may answer with any.</summary>
    /// <exception cref="RenderingInvalidException">The route does not declare it, and the host is strict.</exception>
    public void CheckText(Call call, int status, SentText text)
    {
        Check(call, status);
        if (!answers.TryGetValue(status, out var declared) || (status == 200 && !route.DeclaresSuccess))
            return;
        if (declared.Kind is not BodyKind.Text)
            Refuse(call, status, RenderingMistakes.OtherBody(route, declared, BodyKind.Text));
        else if (!MediaRange.Covers(declared.ContentType!, text.ContentType))
            Refuse(call, status, RenderingMistakes.OtherType(declared, text.ContentType));
    }

    /// <summary>Asks whether an error may answer by itself. What a transport refuses it may refuse on any route.</summary>
    /// <exception cref="RenderingInvalidException">The route does not declare it, and the host is strict.</exception>
    public void CheckError(Call call, ApiException error)
    {
        if (!error.IsOfTransport)
            CheckProblem(call, error.Status);
    }

    void Refuse(Call call, int status, RenderingInvalidException fault)
    {
        if (call.Request.Replies.FaultsUndeclared)
            throw fault;
        call.Telemetry.AnsweredUndeclared(status);
        call.Request.Replies.Undeclared(route.Name, status, fault);
    }
}
