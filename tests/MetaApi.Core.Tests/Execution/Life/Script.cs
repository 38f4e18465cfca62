using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>What happens at one place of a call.</summary>
internal sealed record Script(ImmutableArray<Act> Acts, Going Going = Going.Once)
{
    public static Script Nothing { get; } = new([]);

    public IEnumerable<Script> Smaller() =>
    [
        .. Acts.Select(a => this with { Acts = Acts.Remove(a) }),
        .. Going is Going.Once ? [] : new[] { this with { Going = Going.Once } },
    ];

    public override string ToString() => string.Join(", ", Acts) + (Going is Going.Once ? "" : $" {Going}");
}
