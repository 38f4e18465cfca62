using System.Collections.Concurrent;
using System.Diagnostics;

namespace MetaApi.Tests.Shared;

/// <summary>The activities of a source that have ended, and one of the test's own around those that run in its flow.</summary>
sealed class HeardActivities : IDisposable
{
    readonly ConcurrentQueue<Activity> heard = new();

    readonly ActivityListener listener;

    readonly Activity root = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();

    public HeardActivities(string source)
    {
        listener = new()
        {
            ShouldListenTo = s => s.Name == source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = heard.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public Activity Root => root;

    public IReadOnlyList<Activity> All => [.. heard];

    /// <summary>All that an activity tells, in one text.</summary>
    public static string Text(Activity activity) => string.Join(' ',
    [
        activity.OperationName, activity.DisplayName, $"{activity.Status}", activity.StatusDescription ?? "",
        .. Tags(activity.TagObjects),
        .. activity.Events.Select(e => string.Join(' ', [e.Name, .. Tags(e.Tags)])),
    ]);

    public void Dispose()
    {
        root.Dispose();
        listener.Dispose();
    }

    static IEnumerable<string> Tags(IEnumerable<KeyValuePair<string, object?>> tags) => tags.Select(t => $"{t.Key}={t.Value}");
}
