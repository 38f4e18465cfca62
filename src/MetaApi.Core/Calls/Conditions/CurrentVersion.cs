namespace MetaApi.Calls.Conditions;

/// <summary>What is there now, as far as it is known.</summary>
/// <param name="Tag">Its entity tag; null when it has none.</param>
/// <param name="Changed">When it was changed; null when nobody knows.</param>
internal sealed record CurrentVersion(EntityTag? Tag, DateTimeOffset? Changed)
{
    /// <summary>Whether anything is there; so it is where something is known of it.</summary>
    public bool Exists { get; init; } = Tag is not null || Changed is not null;
}
