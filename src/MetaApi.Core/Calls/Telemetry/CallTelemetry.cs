using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MetaApi.Calls.Telemetry;

/// <summary>
/// Counts what happens to one call, and notes it in its activity. Every tag comes from the declaration or from the program: never a value, a name
/// or a text of the client's.
/// </summary>
/// <param name="telemetry">What the host counts with.</param>
/// <param name="operation">The operation that is called.</param>
/// <param name="method">The method, as it was sent.</param>
internal readonly struct CallTelemetry(ApiTelemetry telemetry, OperationTag operation, string method)
{
    /// <summary>Clients decide how much is wrong with a request; that many failures are noted one by one.</summary>
    const int MostNotes = 8;

    /// <summary>Watches the call until it is over.</summary>
    public CallWatch Watch() => new(telemetry, operation, method);

    /// <summary>The inputs break their declaration.</summary>
    public void RefusedInputs(IReadOnlyList<Failure> failures)
    {
        if (telemetry.ValidationFailures.Enabled)
            foreach (var failure in failures)
                Count(telemetry.ValidationFailures, new(TagNames.Place, PlaceOf(failure)), new(TagNames.Code, telemetry.Codes[failure.Code]));
        if (telemetry.Log is { TellsRefusals: true } log)
            log.Refused(operation.MethodOf(method), operation.Route, Text(failures));
        if (Activity is { } activity)
            Note(activity, failures);
    }

    /// <summary>A reply has something that its declaration does not allow.</summary>
    /// <param name="pointer">Where, as a JSON Pointer into the declared schema: without keys of maps and positions in lists.</param>
    public void MismatchedResponse(string pointer) =>
        Tell(telemetry.ResponseMismatches, "metaapi.response_mismatch", new(TagNames.Pointer, telemetry.Pointers[pointer]));

    /// <summary>The call is answered with a status, or a kind of body, that its operation does not declare.</summary>
    public void AnsweredUndeclared(int status) => Tell(telemetry.UndeclaredAnswers, "metaapi.undeclared_answer", new(TagNames.Status, status));

    /// <summary>A handler of the program has answered an error.</summary>
    public void Rescued(Exception error) => Tell(telemetry.RescuedErrors, "metaapi.rescued_error", new(TagNames.ErrorType, TypeOf(error)));

    /// <summary>The call was refused.</summary>
    /// <param name="reason">One of <see cref="DropReasons"/>.</param>
    public void Dropped(string reason)
    {
        if (telemetry.Log is { TellsRefusals: true } log)
            log.Refused(operation.MethodOf(method), operation.Route, reason);
        GivenUp(reason);
    }

    /// <summary>The call was given up, or its reply cut off, which the host has logged.</summary>
    /// <param name="reason">One of <see cref="DropReasons"/>.</param>
    public void GivenUp(string reason) => Tell(telemetry.Drops, "metaapi.drop", new(TagNames.Reason, reason));

    /// <summary>The program has failed, which the host has logged.</summary>
    public void Faulted(Exception error) => Tell(telemetry.Faults, "metaapi.fault", new(TagNames.ErrorType, TypeOf(error)));

    /// <summary>The operation is deprecated, and was called all the same.</summary>
    public void UsedDeprecated()
    {
        if (telemetry.DeprecatedUses.Enabled)
            Count(telemetry.DeprecatedUses);
    }

    /// <summary>The innermost activity of ours; those inside it are the program's own.</summary>
    static Activity? Activity
    {
        get
        {
            var activity = ApiTelemetry.Activities.HasListeners() ? System.Diagnostics.Activity.Current : null;
            while (activity is not null && activity.Source != ApiTelemetry.Activities)
                activity = activity.Parent;
            return activity;
        }
    }

    static string PlaceOf(Failure failure) => failure.Place switch
    {
        InputPlace.Path => "path",
        InputPlace.Query => "query",
        InputPlace.Header => "header",
        InputPlace.Cookie => "cookie",
        InputPlace.Form => "form",
        _ => "body",
    };

    /// <summary>There are as many types of errors as the program has.</summary>
    public static string TypeOf(Exception error) => error.GetType().FullName ?? error.GetType().Name;

    string Text(IReadOnlyList<Failure> failures)
    {
        var codes = telemetry.Codes;
        return string.Join(", ", failures.Take(MostNotes).Select(f => $"{PlaceOf(f)} {codes[f.Code]}"));
    }

    void Note(Activity activity, IReadOnlyList<Failure> failures)
    {
        activity.SetTag("metaapi.validation_failures", failures.Count);
        foreach (var failure in failures.Take(MostNotes))
            Note(activity, "metaapi.validation_failure", new(TagNames.Place, PlaceOf(failure)), new(TagNames.Code, telemetry.Codes[failure.Code]));
    }

    static void Note(Activity activity, string name, params ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        activity.AddEvent(new(name, tags: new ActivityTagsCollection(tags.ToArray())));

    void Tell(Counter<long> counter, string name, KeyValuePair<string, object?> tag)
    {
        if (counter.Enabled)
            Count(counter, tag);
        if (Activity is { } activity)
            Note(activity, name, tag);
    }

    void Count(Counter<long> counter, params ReadOnlySpan<KeyValuePair<string, object?>> own)
    {
        var tags = telemetry.TagsOf(operation, method);
        foreach (var tag in own)
            tags.Add(tag);
        counter.Add(1, tags);
    }
}
