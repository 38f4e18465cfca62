using System.Collections.Immutable;

namespace MetaApi.Tool.Routes;

/// <summary>A route as a list of routes shows it.</summary>
internal sealed record RouteRow(string Method, string Path)
{
    /// <summary>The id of its operation, that of its first method where it serves every one; null where no document tells of it.</summary>
    public string? OperationId { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public bool IsDeprecated { get; init; }

    /// <summary>What a caller must show; null when nobody has to show anything.</summary>
    public string? Security { get; init; }

    /// <summary>Every status that it answers with, those included that the framework answers.</summary>
    public ImmutableArray<int> Statuses { get; init; } = [];

    public Origin Origin { get; init; }
}
