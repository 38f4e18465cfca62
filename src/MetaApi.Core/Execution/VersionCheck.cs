using MetaApi.Calls;
using MetaApi.Calls.Conditions;
using MetaApi.Model;
using MetaApi.Model.Policies;

namespace MetaApi.Execution;

/// <summary>
/// Judges the conditions of requests for one route: before the action where the version is told, and on the finished reply where its bytes are the
/// version. What the reply tells of the version is told last, so that no error carries it.
/// </summary>
internal sealed class VersionCheck(ETagPolicy? tag, LastModifiedPolicy? date)
{
    bool IsOfBytes => tag is { Version: null };

    public static VersionCheck? Of(ApiRoute route)
    {
        var (tag, date) = (route.Policies.OfType<ETagPolicy>().FirstOrDefault(), route.Policies.OfType<LastModifiedPolicy>().FirstOrDefault());
        return tag is null && date is null ? null : new(tag, date);
    }

    /// <summary>Runs behind the <c>Before</c> hooks. It ends the call where the action must not run.</summary>
    public Task BeforeActionAsync(Call call)
    {
        var current = new CurrentVersion(tag?.Version?.Invoke(call) is { } version ? EntityTag.Of(version) : null, date?.Changed(call));
        call.Items.Version = current;
        var conditions = Of(call);
        if (tag is { RequiresMatch: true } && !conditions.IsFetch && !conditions.AreNamed)
            throw new PreconditionRequiredException();
        if (IsOfBytes && conditions.IsFetch || !IsNotModified(conditions, current))
            return Task.CompletedTask;
        call.Output.Clear();
        call.Abort(304);
        return Task.CompletedTask;
    }

    /// <summary>Goes around the call, and tells the version once the reply is made.</summary>
    public async Task EncloseAsync(Call call, Func<Call, Task> inside)
    {
        await inside(call);
        var reply = call.TakeReply();
        var conditions = Of(call);
        if (!conditions.IsFetch || call.Items.Version is not { } current || reply.Status is not (>= 200 and < 300 or 304))
            return;
        if (current.Changed is { } changed && !call.Output.HasHeader(CallVersions.LastModified))
            call.SetLastModified(changed);
        var told = Told(call) ?? current.Tag ?? (IsOfBytes && reply is { Status: 200, Body: { } body } ? EntityTag.OfBytes(body.Bytes.Span) : null);
        if (told is null)
            return;
        call.SetETag(told.Opaque);
        if (IsOfBytes && IsNotModified(conditions, current with { Tag = told }))
            call.Finish(new(304));
    }

    /// <summary>What the action has told itself by <c>SetETag</c>.</summary>
    static EntityTag? Told(Call call) => call.Output.FindHeader(CallVersions.ETag) is ['"', .., '"'] told ? new(told[1..^1]) : null;

    /// <exception cref="PreconditionFailedException">A condition does not hold.</exception>
    /// <exception cref="ParameterInvalidException">A condition cannot be understood.</exception>
    static bool IsNotModified(in RequestConditions conditions, CurrentVersion current) => conditions.Judge(current) switch
    {
        ConditionVerdict.Failed => throw new PreconditionFailedException(),
        ConditionVerdict.MalformedIfMatch => throw Malformed(RequestConditions.IfMatch),
        ConditionVerdict.MalformedIfNoneMatch => throw Malformed(RequestConditions.IfNoneMatch),
        var verdict => verdict is ConditionVerdict.NotModified,
    };

    static ParameterInvalidException Malformed(string header) =>
        new([new Failure(FailureCodes.Invalid) { Place = InputPlace.Header, Pointer = "/" + header }]);

    static RequestConditions Of(Call call) => new()
    {
        IsFetch = call.Method is "GET" or "HEAD",
        Match = call.Request.Header(RequestConditions.IfMatch),
        NoneMatch = call.Request.Header(RequestConditions.IfNoneMatch),
        ModifiedSince = call.Request.Header(RequestConditions.IfModifiedSince),
        UnmodifiedSince = call.Request.Header(RequestConditions.IfUnmodifiedSince),
    };
}
