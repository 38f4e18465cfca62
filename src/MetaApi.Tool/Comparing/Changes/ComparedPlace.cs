using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Changes;

/// <summary>Where a comparison stands, in words for readers, and which way the values there go.</summary>
/// <param name="Log">Where changes go.</param>
/// <param name="Operation">The operation; empty outside of all.</param>
/// <param name="Path">The way to this place, the operation included.</param>
/// <param name="Direction">Which way the values go.</param>
internal sealed record ComparedPlace(ChangeLog Log, string Operation, string Path, Direction Direction)
{
    const string Separator = " · ";

    public ComparedPlace At(string step) => this with { Path = Path.Length == 0 ? step : Path + Separator + step };

    public ComparedPlace Reversed() => this with { Direction = Direction.Reversed() };

    public void Report(ChangeRule rule, SpotPair at, string sentence) => Log.Add(new(
        rule, rule.For(Direction), Operation, Path, "#" + at.Shown.Pointer, at.IsRemoved, sentence));
}
