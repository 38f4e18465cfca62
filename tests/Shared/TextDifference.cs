using System.Text;

namespace MetaApi.Tests.Shared;

/// <summary>The lines from the first to the last difference of two texts, with a little of what surrounds them.</summary>
static class TextDifference
{
    const int Context = 2;
    const int Shown = 20;

    public static string Between(string approved, string received)
    {
        string[] before = approved.Split('\n'), after = received.Split('\n');
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var mostAtTheEnd = Math.Min(before.Length, after.Length) - start;
        var end = before.Reverse().Zip(after.Reverse()).Take(mostAtTheEnd).TakeWhile(pair => pair.First == pair.Second).Count();

        var text = new StringBuilder().AppendLine($"line {start + 1}:");
        Append(text, "  ", before[Math.Max(0, start - Context)..start]);
        Append(text, "- ", before[start..^end]);
        Append(text, "+ ", after[start..^end]);
        Append(text, "  ", before[^end..].Take(Context).ToArray());
        return text.ToString();
    }

    static void Append(StringBuilder text, string mark, string[] lines)
    {
        foreach (var line in lines.Take(Shown))
            text.AppendLine((mark + line).TrimEnd());
        if (lines.Length > Shown)
            text.AppendLine($"{mark}… {lines.Length - Shown} more lines");
    }
}
