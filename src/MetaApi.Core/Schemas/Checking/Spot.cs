namespace MetaApi.Schemas.Checking;

/// <summary>Where a schema stands, in the words of a mistake: its route or entity, which part of that, and the line.</summary>
internal sealed record Spot(string Place, string What, Origin Origin);
