using System.Diagnostics;

namespace MetaApi.Calls.Telemetry;

/// <summary>One call while somebody watches: its activity, its time, and its part in the calls that are running.</summary>
internal sealed class CallWatch : IDisposable
{
    readonly ApiTelemetry telemetry;

    readonly TagList tags;

    readonly Activity? activity;

    /// <summary>Who begins to listen within a call would see it end, and never begin.</summary>
    readonly bool isActive;

    readonly long started = Stopwatch.GetTimestamp();

    int? status;

    string? errorType;

    /// <param name="telemetry">What the host counts with.</param>
    /// <param name="operation">The operation that is called.</param>
    /// <param name="method">The method, as it was sent.</param>
    public CallWatch(ApiTelemetry telemetry, OperationTag operation, string method)
    {
        this.telemetry = telemetry;
        tags = telemetry.TagsOf(operation, method);
        activity = !ApiTelemetry.Activities.HasListeners() ? null : ApiTelemetry.Activities.StartActivity(
            operation.ActivityName(method), ActivityKind.Internal, default(ActivityContext), tags);
        isActive = telemetry.Active.Enabled;
        if (isActive)
            telemetry.Active.Add(1, tags);
        telemetry.Running?.Enter();
    }

    /// <summary>The call has an answer.</summary>
    /// <param name="answer">The status.</param>
    /// <param name="fault">The error behind it that is the program's own; null when there is none.</param>
    public void Answered(int answer, Exception? fault)
    {
        status = answer;
        errorType = fault is not null ? CallTelemetry.TypeOf(fault) : answer >= 500 ? answer.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The call has no answer, or only a part of one.</summary>
    /// <param name="reason">One of <see cref="DropReasons"/>.</param>
    public void GivenUp(string reason) => errorType = reason;

    public void Dispose()
    {
        telemetry.Running?.Leave();
        if (isActive)
            telemetry.Active.Add(-1, tags);
        if (telemetry.Duration.Enabled)
            telemetry.Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, WithEnd());
        End();
    }

    TagList WithEnd()
    {
        var all = tags;
        if (status is { } known)
            all.Add(TagNames.Status, known);
        if (errorType is not null)
            all.Add(TagNames.ErrorType, errorType);
        return all;
    }

    void End()
    {
        if (activity is null)
            return;
        if (status is { } known)
            activity.SetTag(TagNames.Status, known);
        if (errorType is not null)
            activity.SetTag(TagNames.ErrorType, errorType).SetStatus(ActivityStatusCode.Error);
        activity.Dispose();
    }
}
