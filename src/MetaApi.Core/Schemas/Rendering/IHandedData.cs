namespace MetaApi.Schemas.Rendering;

/// <summary>An object that hands data to the code in the schemas of its members, to each its own.</summary>
internal interface IHandedData
{
    object? DataFor(string member);
}
