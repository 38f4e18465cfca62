namespace MetaApi.Conventions.Tests;

/// <summary>How a measured size is spread over what was measured.</summary>
static class Figures
{
    /// <summary>The smallest value that at least this share of the values do not exceed; 0 when there are none.</summary>
    public static int Quantile(IReadOnlyCollection<int> values, double share) =>
        values.Order().ElementAtOrDefault((int)Math.Ceiling(share * values.Count) - 1);

    /// <summary>Compares the median and nine in ten with their goals and names the largest when one is missed.</summary>
    public static IEnumerable<Violation> AgainstGoals(
        string what, IReadOnlyCollection<(Violation Place, int Size)> measured, int median, int nineInTen)
    {
        int[] sizes = [.. measured.Select(one => one.Size)];
        var figures = $"{sizes.Length} {what}: median {Quantile(sizes, 0.5)} (goal {median}), "
            + $"nine in ten {Quantile(sizes, 0.9)} (goal {nineInTen})";
        TestContext.Out.WriteLine(figures);

        if (Quantile(sizes, 0.5) <= median && Quantile(sizes, 0.9) <= nineInTen)
            return [];

        return [new("src", 0, figures), .. measured.OrderByDescending(one => one.Size).Take(10).Select(one => one.Place)];
    }
}
