using System.Globalization;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>The day on which an operation stops answering, which documents say by <c>x-sunset</c>.</summary>
internal static class Sunset
{
    public const string Keyword = "x-sunset";

    public static string? Text(Spot operation) => operation.Text(Keyword);

    public static void Compare(SpotPair operation, ComparedPlace place)
    {
        var day = operation.Child(Keyword);
        if (day.Agree(s => s.Text()))
            return;
        var (rule, sentence) = (day.Old.Text(), day.New.Text()) switch
        {
            (null, var end) => (DocumentRules.SunsetAdded, $"It stops answering on {end}."),
            (var end, null) => (DocumentRules.SunsetRemoved, $"It no longer stops answering on {end}."),
            var (before, after) => (Day(after) < Day(before) ? DocumentRules.SunsetEarlier : DocumentRules.SunsetLater, $"It stops answering on {after}, and not on {before}."),
        };
        place.Report(rule, day, sentence);
    }

    /// <summary>A text that is no day is taken for the last of all.</summary>
    static DateTimeOffset Day(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : DateTimeOffset.MaxValue;
}
